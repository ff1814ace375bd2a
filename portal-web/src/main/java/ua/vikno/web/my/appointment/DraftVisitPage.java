package ua.vikno.web.my.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import ua.vikno.appointment.ChosenTime;
import ua.vikno.appointment.ElsewhereThen;
import ua.vikno.appointment.TimeTaken;
import ua.vikno.appointment.TopicView;
import ua.vikno.appointment.VisitTimes;
import ua.vikno.appointment.Visits;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.BusinessException;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.DraftSubmitted;
import ua.vikno.submission.DraftView;
import ua.vikno.submission.Drafts;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /my/apply/{code}/{draft}/visit}: when the person will bring the originals; a POST holds the time and leads to the review. */
@Named
@RequestScoped
public class DraftVisitPage {

    @EJB
    Drafts drafts;

    @EJB
    Visits visits;

    @EJB
    VisitTimes times;

    @Inject
    VisitCalendar calendar;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private DraftView draft;
    private List<Flaw> flaws = List.of();

    /** Shows what is free, or holds what was chosen. */
    public void enter() {
        try {
            load();
            if (web.isPost() && isHeld()) {
                web.redirect(getReview());
            }
        } catch (DraftSubmitted before) {
            web.redirect("/my/applications/" + before.number());
        }
    }

    private void load() {
        draft = drafts.get(web.param("draft").flatMap(DraftId::parse).orElseThrow(web::notFound));
        if (!web.param("code").orElse("").equals(draft.serviceCode())) {
            throw web.notFound();
        }
        TopicView topic =
                ServiceCode.of(draft.serviceCode()).flatMap(times::topic).orElseThrow(web::notFound);
        calendar.load(topic, getAddress());
    }

    private boolean isHeld() {
        Optional<ChosenTime> chosen = calendar.chosen();
        if (chosen.isEmpty()) {
            flaws = List.of(new Flaw("at", text.get("appointment.error.choose")));
            return false;
        }
        try {
            visits.hold(draft.id(), chosen.get());
            return true;
        } catch (TimeTaken | ElsewhereThen refusal) {
            return refused(refusal);
        }
    }

    private boolean refused(BusinessException refusal) {
        flaws = List.of(new Flaw("at", refusals.of(refusal)));
        load();
        return false;
    }

    public DraftView getDraft() {
        return draft;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    public String getAddress() {
        return "/my/apply/" + draft.serviceCode() + "/" + draft.id() + "/visit";
    }

    /** The review, without the language: where one goes on with a time or without. */
    public String getReview() {
        return "/my/apply/" + draft.serviceCode() + "/" + draft.id() + "?step="
                + draft.form().steps().size();
    }

    public String getTitle() {
        String title = text.get("appointment.choose");
        return flaws.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
