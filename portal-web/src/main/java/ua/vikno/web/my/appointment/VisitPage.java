package ua.vikno.web.my.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import ua.vikno.appointment.ChosenTime;
import ua.vikno.appointment.TopicView;
import ua.vikno.appointment.VisitView;
import ua.vikno.appointment.Visits;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.Applications;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /my/applications/{number}/visit}: the visit of an application; a POST books, moves or cancels it. */
@Named
@RequestScoped
public class VisitPage {

    @EJB
    Applications applications;

    @EJB
    Visits visits;

    @Inject
    VisitCalendar calendar;

    @Inject
    MyVisit mine;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private ApplicationView application;
    private List<Flaw> flaws = List.of();
    private boolean choosing;

    /** Shows the visit and what is free, or does what a form asks. */
    public void enter() {
        ApplicationNumber number =
                web.param("number").flatMap(ApplicationNumber::parse).orElseThrow(web::notFound);
        application = applications.get(number);
        load();
        if (web.isPost() && isDone()) {
            web.redirect(getAddress() + "?done=" + (isCancelling() ? "cancelled" : "booked"));
        }
    }

    private void load() {
        Optional<TopicView> topic = visits.topic(application.number());
        if (topic.isEmpty() && mine.getVisit() == null) {
            throw web.notFound();
        }
        choosing = topic.isPresent() && !mine.isBegun() && (mine.getVisit() == null || isMoving());
        if (choosing) {
            calendar.load(topic.get(), getAddress());
        }
    }

    private boolean isCancelling() {
        return web.param("cancel").isPresent();
    }

    private boolean isMoving() {
        return web.isPost()
                || web.param("office").isPresent()
                || web.param("move").isPresent();
    }

    private boolean isDone() {
        try {
            if (isCancelling()) {
                visits.cancel(application.number());
                return true;
            }
            return isBooked();
        } catch (NotFound absent) {
            throw absent;
        } catch (BusinessException refusal) {
            flaws = List.of(new Flaw("at", refusals.of(refusal)));
            load();
            return false;
        }
    }

    private boolean isBooked() {
        Optional<ChosenTime> chosen = choosing ? calendar.chosen() : Optional.empty();
        if (chosen.isEmpty()) {
            flaws = List.of(new Flaw("at", text.get("appointment.error.choose")));
            return false;
        }
        visits.book(application.number(), chosen.get());
        return true;
    }

    public ApplicationView getApplication() {
        return application;
    }

    public VisitView getVisit() {
        return mine.getVisit();
    }

    /** Offices, days and times are shown. */
    public boolean isChoosing() {
        return choosing;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    public String getAddress() {
        return "/my/applications/" + application.number() + "/visit";
    }

    /** What has just been done, in words; empty where nothing was. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("booked|cancelled"))
                .map(done -> text.get("appointment.done." + done))
                .orElse("");
    }

    public String getHeading() {
        return text.get(choosing ? "appointment.choose" : "appointment.visit");
    }

    public String getTitle() {
        return flaws.isEmpty() ? getHeading() : text.of("common.errors.title", getHeading());
    }
}
