package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.casework.AskBody;
import ua.vikno.casework.BeginHearing;
import ua.vikno.casework.CaseHearings;
import ua.vikno.casework.CaseReading;
import ua.vikno.casework.CaseStages;
import ua.vikno.casework.HearingNotDue;
import ua.vikno.casework.StageAct;
import ua.vikno.casework.WordsFaulty;
import ua.vikno.kernel.BusinessException;
import ua.vikno.organisation.ProviderView;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Acts on the stages of a case and hearing its person; what was typed and refused stays on the page. */
@Named
@RequestScoped
public class CaseActs {

    private static final int MOST_DAYS = 90;

    @EJB
    CaseStages stages;

    @EJB
    CaseHearings hearings;

    @EJB
    CaseReading reading;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();

    /** A body that may be asked. */
    public record Body(String value, String label) {}

    /** Does the act; whether it was done. One that is none of these is not there. */
    boolean does(String number, String act) {
        try {
            act(number, act);
        } catch (WordsFaulty | HearingNotDue refusal) {
            flaws.add(new Flaw(field(act, refusal), refusals.of(refusal)));
        }
        return flaws.isEmpty();
    }

    private void act(String number, String act) {
        switch (act) {
            case "pass" -> stages.pass(stage(number));
            case "return" -> stages.goBack(stage(number));
            case "cancel" -> stages.cancel(stage(number));
            case "ask" -> ask(number);
            case "hearing" -> hear(number);
            case "record" -> hearings.record(number, typed("explanation"));
            default -> throw web.notFound();
        }
    }

    private StageAct stage(String number) {
        return new StageAct(number, whole("stage", 999), typed("said"));
    }

    private void ask(String number) {
        long body = whole("body", Integer.MAX_VALUE);
        int days = whole("days", MOST_DAYS);
        if (body < 1) {
            flaws.add(new Flaw("body", text.get("casework.ask.body.missing")));
        }
        if (typed("question").isEmpty()) {
            flaws.add(new Flaw("question", text.get("casework.ask.question.missing")));
        }
        if (days < 1) {
            flaws.add(new Flaw("days", text.get("casework.ask.days.wrong")));
        }
        if (flaws.isEmpty()) {
            stages.ask(new AskBody(number, body, typed("question"), days));
        }
    }

    private void hear(String number) {
        hearings.begin(new BeginHearing(number, typed("notice"), day()));
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(typed("until"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private String field(String act, BusinessException refusal) {
        return switch (act) {
            case "pass", "return" -> "said-" + whole("stage", 999);
            case "ask" -> "question";
            case "hearing" -> refusal instanceof HearingNotDue ? "until" : "notice";
            default -> "explanation";
        };
    }

    /** A whole number of a field; 0 for anything else. */
    private int whole(String name, int most) {
        return web.param(name)
                .filter(given -> given.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(given -> given <= most)
                .orElse(0);
    }

    /** What was typed into a field of a form that was refused. */
    public String typed(String name) {
        return web.isPost() ? web.param(name).orElse("") : "";
    }

    /** What was typed at one of several open stages. */
    public String said(int stage) {
        return whole("stage", 999) == stage ? typed("said") : "";
    }

    /** Days to answer, ten at first. */
    public String getDays() {
        return typed("days").isEmpty() ? "10" : typed("days");
    }

    public List<Body> getBodies() {
        return reading.bodies().stream().map(this::body).toList();
    }

    private Body body(ProviderView provider) {
        return new Body(String.valueOf(provider.id()), provider.name().in(web.getLang()));
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** What is wrong with a field; empty where nothing is. */
    public String fault(String field) {
        return Flaw.at(flaws, field);
    }

    /** Something is wrong with one of these fields: their form stays open. */
    public boolean isOpen(String fields) {
        return flaws.stream().anyMatch(flaw -> fields.contains(flaw.field()));
    }
}
