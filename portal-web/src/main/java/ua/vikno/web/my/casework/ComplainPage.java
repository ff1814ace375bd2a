package ua.vikno.web.my.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.casework.ComplaintNotDue;
import ua.vikno.casework.TakingPart;
import ua.vikno.casework.WordsFaulty;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;

/** {@code /my/applications/{number}/complaint}: the person complains about a decision. */
@Named
@RequestScoped
public class ComplainPage {

    @EJB
    TakingPart part;

    @Inject
    MyCase mine;

    @Inject
    RefusalWords refusals;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();

    /** Shows the form, or takes the complaint; where there is nothing to complain about leads to the application. */
    public void enter() {
        ApplicationNumber number = ApplicationNumber.parse(mine.getNumber()).orElseThrow(web::notFound);
        if (web.isPost() && isTaken(number)) {
            web.redirect(address() + "?complained=1");
        } else if (mine.getProgress() == null || !mine.getProgress().mayComplain()) {
            web.redirect(address());
        }
    }

    private boolean isTaken(ApplicationNumber number) {
        try {
            part.complain(number, getTyped());
            return true;
        } catch (WordsFaulty faulty) {
            flaws.add(new Flaw("complaint", refusals.of(faulty)));
        } catch (ComplaintNotDue refusal) {
            flaws.add(new Flaw("", refusals.of(refusal)));
        }
        return false;
    }

    private String address() {
        return "/my/applications/" + mine.getNumber();
    }

    public String getUrl() {
        return web.url(address());
    }

    public String getTyped() {
        return web.param("complaint").orElse("");
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** What is wrong with the complaint; empty where nothing is. */
    public String getFault() {
        return flaws.stream()
                .filter(flaw -> !flaw.field().isEmpty())
                .map(Flaw::message)
                .findFirst()
                .orElse("");
    }
}
