package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vikno.casework.ApplicationDecisions;
import ua.vikno.casework.ApplicationReview;
import ua.vikno.casework.HeldByAnother;
import ua.vikno.casework.ReasonNotOffered;
import ua.vikno.casework.RefusalReason;
import ua.vikno.casework.RefuseApplication;
import ua.vikno.casework.ReviewedApplication;
import ua.vikno.kernel.BusinessException;
import ua.vikno.submission.ApplicationNotInState;
import ua.vikno.submission.CorrectionFaulty;
import ua.vikno.submission.RefuseSubmitted;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/**
 * {@code /office/inbox/{number}/refusal}: refuses an application in two steps. The first chooses a reason and writes, the second
 * shows what the person will read and asks once more.
 */
@Named
@RequestScoped
public class RefusalPage {

    @EJB
    ApplicationReview review;

    @EJB
    ApplicationDecisions decisions;

    @Inject
    Claiming claiming;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    /** A choice without a value would be sent as one that has none of the list. */
    private static final String OTHER = "other";

    private final List<Flaw> flaws = new ArrayList<>();
    private ReviewedApplication reviewed;
    private List<RefusalReason> reasons;
    private boolean checked;

    /** Asks for a reason, shows what will be sent, or refuses. */
    public void enter() {
        String number = web.param("number").orElse("");
        reviewed = review.open(number, web.getLang());
        reasons = decisions.reasons(number);
        if (!reviewed.isWaiting()) {
            web.redirect("/office/inbox/" + number);
            return;
        }
        claiming.takeSilently(number);
        boolean sent = web.isPost() && web.param("back").isEmpty();
        if (sent && isInOrder()) {
            checked = true;
            if (web.param("confirmed").isPresent() && isRefused(number)) {
                web.redirect("/office/inbox/" + number + "?done=refused");
            }
        }
    }

    private boolean isInOrder() {
        if (getReason().isEmpty() && getWords().isEmpty()) {
            flaws.add(new Flaw("words", text.get("casework.refuse.words.needed")));
        }
        if (getWords().length() > RefuseSubmitted.LONGEST_WORDS) {
            flaws.add(new Flaw(
                    "words",
                    text.of(
                            "submission.error.correction.tooLong",
                            getWords().length(),
                            RefuseSubmitted.LONGEST_WORDS)));
        }
        if (!getReason().isEmpty() && getChosen() == null) {
            flaws.add(new Flaw("reason", text.get("casework.error.reason-not-offered")));
        }
        return flaws.isEmpty();
    }

    private boolean isRefused(String number) {
        try {
            decisions.refuse(new RefuseApplication(number, getReason(), getWords()));
            return true;
        } catch (ApplicationNotInState | CorrectionFaulty | ReasonNotOffered | HeldByAnother refusal) {
            return fail(refusal);
        }
    }

    private boolean fail(BusinessException refusal) {
        flaws.add(new Flaw("", refusals.of(refusal)));
        checked = false;
        return false;
    }

    public ReviewedApplication getReviewed() {
        return reviewed;
    }

    public List<RefusalReason> getReasons() {
        return reasons;
    }

    /** Everything is in order: the page shows what the person will read. */
    public boolean isChecked() {
        return checked;
    }

    /** Code of the chosen reason; empty where it is told in words alone. */
    public String getReason() {
        return web.param("reason").filter(code -> !code.equals(OTHER)).orElse("");
    }

    /** The chosen reason; null where there is none. */
    public RefusalReason getChosen() {
        return reasons.stream()
                .filter(reason -> reason.code().equals(getReason()))
                .findFirst()
                .orElse(null);
    }

    public String getWords() {
        return Optional.ofNullable(web.servletRequest().getParameter("words"))
                .map(words -> words.replace("\r\n", "\n").strip())
                .orElse("");
    }

    /** What is wrong with the words; empty where nothing is. */
    public String getWordsFault() {
        return flaws.stream()
                .filter(flaw -> flaw.field().equals("words"))
                .map(Flaw::message)
                .findFirst()
                .orElse("");
    }

    public String getUrl() {
        return web.url("/office/inbox/" + reviewed.application().number() + "/refusal");
    }

    /** Lines of the error summary. */
    public List<Flaw> getFlaws() {
        return flaws;
    }
}
