package ua.vikno.web.admin.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vikno.casework.RouteCopyView;
import ua.vikno.casework.RouteDesk;
import ua.vikno.casework.RouteFinding;
import ua.vikno.casework.RouteReplay;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;

/**
 * {@code /admin/routes/{code}/publish}: what stands in the way, trying it out on cases that ended, handing over, and the second
 * person's decision.
 */
@Named
@RequestScoped
public class RoutePublishPage {

    @EJB
    RouteDesk desk;

    @Inject
    RouteSubject subject;

    @Inject
    RefusalWords refusals;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();
    private RouteCopyView copy;
    private List<RouteFinding> findings = List.of();
    private RouteReplay replay;

    /** Shows how the copy stands, or does what a button asks; without a copy there is nothing to publish. */
    public void enter() {
        subject.read();
        if (web.isPost() && isDone()) {
            return;
        }
        Optional<RouteCopyView> stands = desk.copy(subject.getCode());
        if (stands.isEmpty()) {
            web.redirect(subject.getAddress());
            return;
        }
        copy = stands.get();
        findings = desk.findings(subject.getCode());
    }

    private boolean isDone() {
        try {
            return act(web.param("act").orElse(""));
        } catch (NotFound gone) {
            throw gone;
        } catch (BusinessException refusal) {
            flaws.add(new Flaw("", refusals.of(refusal)));
            return false;
        }
    }

    private boolean act(String act) {
        String code = subject.getCode();
        switch (act) {
            case "replay" -> {
                replay = desk.replay(code);
                return false;
            }
            case "hand" -> desk.hand(code, version(), typed("note"));
            case "return" -> desk.sendBack(code, version(), typed("why"));
            case "publish" -> {
                desk.publish(code, version());
                web.redirect(subject.getAddress() + "?done=publish");
                return true;
            }
            default -> throw web.notFound();
        }
        web.redirect(subject.getAddress() + "/publish");
        return true;
    }

    private long version() {
        return web.param("version")
                .filter(given -> given.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(-1L);
    }

    public RouteCopyView getCopy() {
        return copy;
    }

    public List<RouteFinding> getMistakes() {
        return findings.stream().filter(RouteFinding::mistake).toList();
    }

    public List<RouteFinding> getWarnings() {
        return findings.stream().filter(finding -> !finding.mistake()).toList();
    }

    /** What came of trying it out just now; null where nobody did. */
    public RouteReplay getReplay() {
        return replay;
    }

    /** It can be handed over. */
    public boolean isReady() {
        return !copy.isHanded() && getMistakes().isEmpty();
    }

    /** The person looking may publish it. */
    public boolean isToDecide() {
        return copy.isHanded() && !copy.mine();
    }

    public String getAuthors() {
        return String.join(", ", copy.authors());
    }

    public String typed(String name) {
        return web.isPost() ? web.param(name).orElse("") : "";
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }
}
