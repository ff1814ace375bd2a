package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.casework.CaseDecisions;
import ua.vikno.casework.CaseNotInState;
import ua.vikno.casework.CaseReading;
import ua.vikno.casework.CaseView;
import ua.vikno.casework.DecideCase;
import ua.vikno.casework.HearingNotDue;
import ua.vikno.casework.HearingView;
import ua.vikno.casework.ReasonNotOffered;
import ua.vikno.casework.RefusalReason;
import ua.vikno.casework.StageAct;
import ua.vikno.casework.WordsFaulty;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.BusinessException;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/**
 * {@code /office/cases/{number}/decision}: refuses or closes a case in two steps. The first chooses a reason and writes, the second
 * shows what the person will read and asks once more.
 */
@Named
@RequestScoped
public class DecisionPage {

    @EJB
    CaseReading reading;

    @EJB
    CaseDecisions decisions;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();
    private CaseView opened;
    private List<RefusalReason> reasons;
    private boolean checked;

    /** Asks for a reason, shows what will be sent, or decides. */
    public void enter() {
        String number = web.param("number").orElse("");
        opened = reading.open(number, web.getLang());
        if (!opened.canDecide()) {
            web.redirect("/office/cases/" + number);
            return;
        }
        reasons = decisions.reasons(kind(), number);
        boolean sent = web.isPost() && web.param("back").isEmpty();
        if (sent && isInOrder()) {
            checked = true;
            if (web.param("confirmed").isPresent() && isDecided(number)) {
                web.redirect("/office/cases/" + number + "?done=" + getKind());
            }
        }
    }

    private boolean isInOrder() {
        if (getChosen() == null) {
            flaws.add(new Flaw("reason", text.get("casework.decide.reason.missing")));
        } else if (getChosen().basis() == null && getBasis().isEmpty()) {
            flaws.add(new Flaw("basis", text.get("casework.decide.basis.missing")));
        }
        if (getBasis().length() > DecideCase.LONGEST_BASIS) {
            flaws.add(new Flaw("basis", text.of("casework.error.words-long", DecideCase.LONGEST_BASIS)));
        }
        if (getWords().isEmpty()) {
            flaws.add(new Flaw("words", text.get("casework.decide.words.missing")));
        } else if (getWords().length() > StageAct.LONGEST) {
            flaws.add(new Flaw("words", text.of("casework.error.words-long", StageAct.LONGEST)));
        }
        return flaws.isEmpty();
    }

    private boolean isDecided(String number) {
        try {
            decisions.decide(kind(), new DecideCase(number, getReason(), getBasis(), getWords()));
            return true;
        } catch (CaseNotInState | HearingNotDue | ReasonNotOffered | WordsFaulty refusal) {
            return fail(refusal);
        }
    }

    private boolean fail(BusinessException refusal) {
        flaws.add(new Flaw("", refusals.of(refusal)));
        checked = false;
        return false;
    }

    private CaseDecisions.Kind kind() {
        return getKind().equals("closing") ? CaseDecisions.Kind.CLOSING : CaseDecisions.Kind.REFUSAL;
    }

    /** {@code refusal} or {@code closing}. */
    public String getKind() {
        return web.param("kind").filter("closing"::equals).orElse("refusal");
    }

    /** Words of this kind of decision. */
    public String say(String what) {
        return text.get("casework.decide." + getKind() + "." + what);
    }

    public CaseView getOpened() {
        return opened;
    }

    public List<RefusalReason> getReasons() {
        return reasons;
    }

    /** Everything is in order: the page shows what the person will read. */
    public boolean isChecked() {
        return checked;
    }

    /** The person was heard, or let the time to explain go by. */
    public boolean isHeard() {
        return opened.outcome().hearings().stream().anyMatch(HearingView::over);
    }

    /** There is something to fill in. */
    public boolean isAsking() {
        return isHeard() && !checked;
    }

    public String getReason() {
        return web.param("reason").orElse("");
    }

    /** The chosen reason; null where there is none. */
    public RefusalReason getChosen() {
        return reasons.stream()
                .filter(reason -> reason.code().equals(getReason()))
                .findFirst()
                .orElse(null);
    }

    /** The article as it will be read. */
    public Bilingual getLaw() {
        return getChosen().basis() == null
                ? new Bilingual(getBasis(), "")
                : getChosen().basis();
    }

    public String getBasis() {
        return web.param("basis").orElse("");
    }

    public String getWords() {
        return web.param("words").map(words -> words.replace("\r\n", "\n")).orElse("");
    }

    /** What is wrong with a field; empty where nothing is. */
    public String fault(String field) {
        return Flaw.at(flaws, field);
    }

    public String getUrl() {
        return web.url("/office/cases/" + opened.number() + "/decision");
    }

    /** Lines of the error summary. */
    public List<Flaw> getFlaws() {
        return flaws;
    }
}
