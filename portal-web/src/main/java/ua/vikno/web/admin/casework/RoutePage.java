package ua.vikno.web.admin.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.casework.RouteCopyView;
import ua.vikno.casework.RouteDefinition;
import ua.vikno.casework.RouteDesk;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/routes/{code}}: the steps of a route; every button is one act on its working copy. */
@Named
@RequestScoped
public class RoutePage {

    @EJB
    RouteDesk desk;

    @Inject
    RouteSubject subject;

    @Inject
    StepTyped step;

    @Inject
    RefusalWords refusals;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();
    private RouteCopyView copy;

    /** Shows the steps, or does what a button asks and comes back. */
    public void enter() {
        subject.read();
        if (web.isPost() && isDone()) {
            return;
        }
        copy = desk.copy(subject.getCode()).orElse(null);
        if (copy != null) {
            step.read(copy.route());
        }
    }

    private boolean isDone() {
        String act = web.param("act").orElse("");
        try {
            act(act);
        } catch (NotFound gone) {
            throw gone;
        } catch (BusinessException refusal) {
            flaws.add(new Flaw("", refusals.of(refusal)));
        }
        if (flaws.isEmpty()) {
            web.redirect(subject.getAddress() + "?done=" + act);
        }
        return flaws.isEmpty();
    }

    private void act(String act) {
        String code = subject.getCode();
        switch (act) {
            case "begin" -> desk.begin(code);
            case "put" -> step.command(flaws).ifPresent(command -> desk.put(code, version(), command));
            case "remove" -> desk.remove(code, version(), web.param("step").orElse(""));
            case "discard" -> desk.discard(code, version());
            default -> throw web.notFound();
        }
    }

    private long version() {
        return web.param("version")
                .filter(given -> given.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(-1L);
    }

    /** The working copy; null where there is none. */
    public RouteCopyView getCopy() {
        return copy;
    }

    /** What is shown: the working copy, else what holds now. */
    public RouteDefinition getRoute() {
        return copy == null ? desk.current(subject.getCode()) : copy.route();
    }

    /** A step is being added or changed. */
    public boolean isEditing() {
        return copy != null && web.param("step").isPresent() && getDone().isEmpty();
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** What has just been done, for the toast; empty where nothing was. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("begin|put|remove|discard|publish"))
                .orElse("");
    }
}
