package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.casework.ComplaintNotInState;
import ua.vikno.casework.ComplaintStatus;
import ua.vikno.casework.Complaints;
import ua.vikno.casework.DecideComplaint;
import ua.vikno.casework.OpenedComplaint;
import ua.vikno.casework.WordsFaulty;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.security.Who;

/** {@code /office/complaints/{id}}: a complaint; a POST registers or decides it. */
@Named
@RequestScoped
public class ComplaintPage {

    @EJB
    Complaints complaints;

    @Inject
    RefusalWords refusals;

    @Inject
    Who who;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();
    private OpenedComplaint opened;

    /** A decision to choose. */
    public record Verdict(String value, String label, String hint) {}

    /** Opens the complaint, after doing what the form asks. */
    public void enter() {
        String id = web.param("id").orElse("");
        if (web.isPost() && isDone(id)) {
            web.redirect(
                    "/office/complaints/" + id + "?done=" + web.param("act").orElse(""));
            return;
        }
        opened = complaints.open(id);
    }

    private boolean isDone(String id) {
        try {
            switch (web.param("act").orElse("")) {
                case "register" -> complaints.register(id);
                case "decide" -> decide(id);
                default -> throw web.notFound();
            }
        } catch (ComplaintNotInState moved) {
            flaws.add(new Flaw("", refusals.of(moved)));
        } catch (WordsFaulty faulty) {
            flaws.add(new Flaw("verdict", refusals.of(faulty)));
        }
        return flaws.isEmpty();
    }

    private void decide(String id) {
        if (!getOutcome().matches("upheld|dismissed")) {
            flaws.add(new Flaw("outcome", text.get("casework.complaint.outcome.missing")));
        }
        if (getVerdict().isEmpty()) {
            flaws.add(new Flaw("verdict", text.get("casework.error.words-needed")));
        }
        if (flaws.isEmpty()) {
            complaints.decide(new DecideComplaint(id, getOutcome().equals("upheld"), getVerdict()));
        }
    }

    public OpenedComplaint getOpened() {
        return opened;
    }

    /** It waits for its number. */
    public boolean isToRegister() {
        return opened.complaint().status() == ComplaintStatus.LODGED;
    }

    /** It waits for the chief, who is looking. */
    public boolean isToDecide() {
        return opened.complaint().status() == ComplaintStatus.REGISTERED && who.has("chief");
    }

    public List<Verdict> getVerdicts() {
        return List.of(
                new Verdict(
                        "upheld", text.get("casework.complaint.uphold"), text.get("casework.complaint.uphold.hint")),
                new Verdict(
                        "dismissed",
                        text.get("casework.complaint.dismiss"),
                        text.get("casework.complaint.dismiss.hint")));
    }

    public String getOutcome() {
        return web.param("outcome").orElse("");
    }

    public String getVerdict() {
        return web.param("verdict").orElse("");
    }

    /** What is wrong with a field; empty where nothing is. */
    public String fault(String field) {
        return Flaw.at(flaws, field);
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** What has just been done, for the toast; empty where nothing was. */
    public String getDone() {
        return web.param("done").filter(done -> done.matches("register|decide")).orElse("");
    }
}
