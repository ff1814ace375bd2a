package ua.vikno.web.my.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.casework.CaseNotInState;
import ua.vikno.casework.HearingNotDue;
import ua.vikno.casework.TakingPart;
import ua.vikno.casework.WordsFaulty;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;

/** {@code /my/applications/{number}/explanation}: the person explains before something is decided against them. */
@Named
@RequestScoped
public class ExplanationPage {

    @EJB
    TakingPart part;

    @Inject
    MyCase mine;

    @Inject
    RefusalWords refusals;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();

    /** Shows the form, or takes the explanation; where none is asked for leads to the application. */
    public void enter() {
        ApplicationNumber number = ApplicationNumber.parse(mine.getNumber()).orElseThrow(web::notFound);
        if (web.isPost() && isTaken(number)) {
            web.redirect(address() + "?explained=1");
        } else if (mine.getProgress() == null || !mine.getProgress().isAskedToExplain()) {
            web.redirect(address());
        }
    }

    private boolean isTaken(ApplicationNumber number) {
        try {
            part.explain(number, getTyped());
            return true;
        } catch (WordsFaulty faulty) {
            flaws.add(new Flaw("explanation", refusals.of(faulty)));
        } catch (HearingNotDue | CaseNotInState moved) {
            flaws.add(new Flaw("", refusals.of(moved)));
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
        return web.param("explanation").orElse("");
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** What is wrong with the explanation; empty where nothing is. */
    public String getFault() {
        return flaws.stream()
                .filter(flaw -> !flaw.field().isEmpty())
                .map(Flaw::message)
                .findFirst()
                .orElse("");
    }
}
