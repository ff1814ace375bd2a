package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ua.vikno.casework.CaseClock;
import ua.vikno.casework.CaseHandling;
import ua.vikno.casework.CaseNotInState;
import ua.vikno.casework.CaseReading;
import ua.vikno.casework.CaseView;
import ua.vikno.casework.HandOver;
import ua.vikno.casework.NoSheetOrdered;
import ua.vikno.casework.ProvideResult;
import ua.vikno.casework.StageNotOpen;
import ua.vikno.casework.SuspendCase;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/cases/{number}}: a case; a POST gives its result or hands it over. */
@Named
@RequestScoped
public class CasePage {

    @EJB
    CaseReading reading;

    @EJB
    CaseHandling handling;

    @EJB
    CaseClock clock;

    @Inject
    CaseActs acts;

    @Inject
    CaseWords words;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private CaseView opened;
    private String refusal = "";
    private SuspendTyped suspending;

    /** Opens the case, after doing what the form asks. */
    public void enter() {
        String number = web.param("number").orElse("");
        suspending = new SuspendTyped(web, text, words);
        if (web.isPost() && done(number, web.param("act").orElse(""))) {
            web.redirect("/office/cases/" + number + "?done=" + web.param("act").orElse(""));
            return;
        }
        opened = reading.open(number, web.getLang());
        web.param("wrong")
                .filter(wrong -> wrong.matches("no-file|not-pdf|too-large|given"))
                .ifPresent(wrong -> refusal = text.get("casework.act.file." + wrong));
    }

    private boolean done(String number, String act) {
        try {
            switch (act) {
                case "result" -> handling.provideResult(new ProvideResult(number));
                case "handed-over" -> handling.handOver(new HandOver(number));
                case "suspend" -> suspend(number);
                case "resume" -> clock.resume(number);
                default -> acts.does(number, act);
            }
            return getFlaws().isEmpty();
        } catch (CaseNotInState | NoSheetOrdered | StageNotOpen moved) {
            refusal = text.of(moved.messageKey(), moved.arguments());
            return false;
        }
    }

    private void suspend(String number) {
        SuspendCase command = suspending.command(number);
        if (command != null) {
            clock.suspend(command);
        }
    }

    /** Lines of the error summary. */
    public List<Flaw> getFlaws() {
        return Stream.concat(suspending.getFlaws().stream(), acts.getFlaws().stream())
                .toList();
    }

    /** What was typed into the form that suspends. */
    public SuspendTyped getSuspending() {
        return suspending;
    }

    public CaseView getOpened() {
        return opened;
    }

    /** Why the act was refused; empty where it was not. */
    public String getRefusal() {
        return refusal;
    }

    /** Something can be done with the case, or its sheet printed. */
    public boolean isWithActions() {
        return opened.canGiveResult() || opened.canFileResult() || opened.canHandOver() || opened.result() != null;
    }

    /** What has just been done, for the toast; empty where nothing was. */
    public String getDone() {
        return web.param("done")
                .filter(
                        done -> done.matches(
                                "registered|result|handed-over|suspend|resume|pass|return|ask|cancel|hearing|record|refusal|closing"))
                .orElse("");
    }
}
