package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vikno.casework.ApplicationDecisions;
import ua.vikno.casework.AskForCorrection;
import ua.vikno.casework.HeldByAnother;
import ua.vikno.submission.ApplicationNotInState;
import ua.vikno.submission.AskCorrection;
import ua.vikno.submission.CorrectionFaulty;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** «Попросити виправити»: which answers are marked, what is written about each; what was typed stays where it is refused. */
@Named
@RequestScoped
public class Asking {

    private static final String ID = "[A-Za-z0-9-]{1,40}";

    @EJB
    ApplicationDecisions decisions;

    @Inject
    Registering registering;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private final Map<String, String> faults = new LinkedHashMap<>();

    /** Sends what the form marks; false where it was refused, and then the page says why. */
    boolean send(String number) {
        Map<String, String> wrong = new LinkedHashMap<>();
        marked().forEach(field -> wrong.put(field, getWords(field)));
        wrong.forEach(this::judge);
        if (wrong.isEmpty()) {
            faults.put("mark", text.get("submission.error.correction.nothing"));
        }
        if (getRemark().length() > AskCorrection.LONGEST_REMARK) {
            faults.put("remark", tooLong(getRemark(), AskCorrection.LONGEST_REMARK));
        }
        return faults.isEmpty() && ask(number, wrong);
    }

    private void judge(String field, String words) {
        if (words.isBlank()) {
            faults.put("words-" + field, text.get("submission.error.correction.words"));
        } else if (words.length() > AskCorrection.LONGEST_WORDS) {
            faults.put("words-" + field, tooLong(words, AskCorrection.LONGEST_WORDS));
        }
    }

    private boolean ask(String number, Map<String, String> wrong) {
        try {
            decisions.ask(new AskForCorrection(number, getRemark(), wrong));
            return true;
        } catch (CorrectionFaulty faulty) {
            faults.put("mark", refusals.of(faulty));
        } catch (ApplicationNotInState | HeldByAnother moved) {
            registering.refuse(refusals.of(moved));
        }
        return false;
    }

    private String tooLong(String words, int most) {
        return text.of("submission.error.correction.tooLong", words.length(), most);
    }

    private List<String> marked() {
        String[] marks = web.servletRequest().getParameterValues("mark");
        return marks == null
                ? List.of()
                : List.of(marks).stream()
                        .filter(mark -> mark.matches(ID))
                        .distinct()
                        .toList();
    }

    /** The form has been sent and came back. */
    public boolean isOpen() {
        return web.param("ask").isPresent();
    }

    public boolean isMarked(String field) {
        return isOpen() && marked().contains(field);
    }

    /** What was typed about an answer. */
    public String getWords(String field) {
        return typed("words." + field);
    }

    /** What was typed about the whole. */
    public String getRemark() {
        return typed("remark");
    }

    private String typed(String name) {
        return Optional.ofNullable(web.servletRequest().getParameter(name))
                .map(words -> words.replace("\r\n", "\n").strip())
                .orElse("");
    }

    /** What is wrong with an input; empty where nothing is. */
    public String getFault(String input) {
        return faults.getOrDefault(input, "");
    }

    /** Lines of the error summary. */
    public List<Flaw> getFlaws() {
        List<Flaw> flaws = new ArrayList<>();
        faults.forEach((input, message) -> flaws.add(new Flaw(input, message)));
        return flaws;
    }
}
