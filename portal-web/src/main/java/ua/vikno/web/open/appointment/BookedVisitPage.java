package ua.vikno.web.open.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import ua.vikno.appointment.BookedVisit;
import ua.vikno.appointment.BookedVisits;
import ua.vikno.appointment.BookingSecret;
import ua.vikno.appointment.ChosenTime;
import ua.vikno.appointment.ElsewhereThen;
import ua.vikno.appointment.TimeNotOffered;
import ua.vikno.appointment.TimeTaken;
import ua.vikno.appointment.VisitBegun;
import ua.vikno.appointment.VisitTimes;
import ua.vikno.kernel.BusinessException;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.my.appointment.BringList;
import ua.vikno.web.my.appointment.VisitCalendar;

/**
 * {@code /booking/visit?secret=…}: the visit for whoever has its link; a POST moves or cancels it, looking changes nothing. The secret is the
 * right, so the forms carry no token.
 */
@Named
@RequestScoped
public class BookedVisitPage {

    @EJB
    BookedVisits visits;

    @EJB
    VisitTimes times;

    @Inject
    VisitAppeal appeal;

    @Inject
    VisitCalendar calendar;

    @Inject
    BringList bring;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private BookingSecret secret;
    private BookedVisit booked;
    private boolean choosing;
    private List<Flaw> flaws = List.of();

    /** Shows the visit, or does what a form asks. */
    public void enter() {
        web.keepNowhere();
        if (web.param("secret").isEmpty()) {
            web.redirect("/booking");
            return;
        }
        secret = web.param("secret").flatMap(BookingSecret::parse).orElseThrow(web::notFound);
        load();
        if (web.isPost()) {
            act();
        }
    }

    private void load() {
        booked = visits.get(secret);
        appeal.load(secret);
        boolean moving = web.param("move").isPresent() || web.param("office").isPresent();
        choosing = moving
                && booked.isChangeable()
                && !times.offices(booked.topic().id()).isEmpty();
        if (choosing) {
            calendar.loadAnywhere(booked.topic(), getAddress() + "&move=1");
        }
    }

    private void act() {
        if (web.param("appeal").isPresent()) {
            appeal();
            return;
        }
        try {
            if (web.param("cancel").isPresent()) {
                visits.cancel(secret);
                web.redirect(getAddress() + "&done=cancelled");
            } else {
                move();
            }
        } catch (TimeNotOffered | TimeTaken | ElsewhereThen | VisitBegun refusal) {
            refused(refusal);
        }
    }

    private void appeal() {
        flaws = appeal.send(secret).stream().toList();
        if (flaws.isEmpty()) {
            web.redirect(getAddress() + "&done=appealed");
        }
    }

    private void move() {
        Optional<ChosenTime> chosen = choosing ? calendar.chosen() : Optional.empty();
        if (chosen.isEmpty()) {
            flaws = List.of(new Flaw(choosing ? "at" : "", text.get("appointment.error.choose")));
            return;
        }
        visits.move(secret, chosen.get());
        web.redirect(getAddress() + "&done=moved");
    }

    private void refused(BusinessException refusal) {
        flaws = List.of(new Flaw("", refusals.of(refusal)));
        load();
    }

    public BookedVisit getBooked() {
        return booked;
    }

    /** Offices, days and times are shown. */
    public boolean isChoosing() {
        return choosing;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** This page without the language. */
    public String getAddress() {
        return "/booking/visit?secret=" + secret.value();
    }

    /** The visit as a file of a calendar. */
    public String getEvent() {
        return web.url("/booking/" + secret.value() + "/visit.ics");
    }

    /** What to bring. */
    public List<String> getThings() {
        return bring.ofService(booked.service());
    }

    /** What has just been done, in words; empty where nothing was. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("booked|moved|cancelled|appealed"))
                .map(done -> text.get("appointment.open.done." + done))
                .orElse("");
    }

    public String getHeading() {
        return text.of("appointment.open.number", booked.visit().getNumber());
    }

    public String getTitle() {
        return flaws.isEmpty() ? getHeading() : text.of("common.errors.title", getHeading());
    }
}
