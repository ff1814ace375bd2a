package ua.vikno.web.my.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import ua.vikno.appointment.BookingBarred;
import ua.vikno.appointment.BookingSecret;
import ua.vikno.appointment.ElsewhereThen;
import ua.vikno.appointment.HeldTime;
import ua.vikno.appointment.HeldTimes;
import ua.vikno.appointment.HoldEnded;
import ua.vikno.appointment.TooManyVisits;
import ua.vikno.identity.Accounts;
import ua.vikno.identity.Profile;
import ua.vikno.kernel.BusinessException;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /my/booking?secret=…}: a held time becomes a visit of who is signed in, without a code. Looking consumes nothing. */
@Named
@RequestScoped
public class MyBookingPage {

    @EJB
    HeldTimes times;

    @EJB
    Accounts accounts;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private BookingSecret secret;
    private HeldTime held;
    private Profile profile;
    private BookingBarred barred;
    private List<Flaw> flaws = List.of();

    /** Shows the held time and whose it will be, or books it. */
    public void enter() {
        Optional<BookingSecret> given = web.param("secret").flatMap(BookingSecret::parse);
        if (given.isEmpty()) {
            web.redirect("/booking");
            return;
        }
        secret = given.get();
        held = times.find(secret).orElse(null);
        profile = accounts.mine();
        if (held == null) {
            web.redirect("/booking/held?secret=" + secret.value());
        } else if (web.isPost()) {
            book();
        }
    }

    private void book() {
        try {
            times.confirmMine(secret);
            web.redirect("/booking/visit?secret=" + secret.value() + "&done=booked");
        } catch (BookingBarred refusal) {
            times.release(secret);
            barred = refusal;
        } catch (TooManyVisits | ElsewhereThen | HoldEnded refusal) {
            refused(refusal);
        }
    }

    private void refused(BusinessException refusal) {
        flaws = List.of(new Flaw("", refusals.of(refusal)));
    }

    /** Why nothing is booked, with the visits that counted; null where something can be. */
    public BookingBarred getBarred() {
        return barred;
    }

    public HeldTime getHeld() {
        return held;
    }

    public Profile getProfile() {
        return profile;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** This page without the language. */
    public String getAddress() {
        return "/my/booking?secret=" + secret.value();
    }

    /** The way of guests. */
    public String getGuest() {
        return web.url("/booking/held?secret=" + secret.value());
    }

    public String getTitle() {
        String title = text.get(barred == null ? "appointment.open.who" : "appointment.barred.title");
        return flaws.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
