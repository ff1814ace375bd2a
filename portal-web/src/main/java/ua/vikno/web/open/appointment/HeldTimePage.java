package ua.vikno.web.open.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vikno.appointment.BookingBarred;
import ua.vikno.appointment.BookingSecret;
import ua.vikno.appointment.CodeTooSoon;
import ua.vikno.appointment.CodeWornOut;
import ua.vikno.appointment.ElsewhereThen;
import ua.vikno.appointment.GuestName;
import ua.vikno.appointment.GuestNameUnfit;
import ua.vikno.appointment.HeldTime;
import ua.vikno.appointment.HeldTimes;
import ua.vikno.appointment.HoldEnded;
import ua.vikno.appointment.NoTextsSent;
import ua.vikno.appointment.TooManyCodes;
import ua.vikno.appointment.TooManyVisits;
import ua.vikno.appointment.WrongCode;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/**
 * {@code /booking/held?secret=…}: who comes at the time that is held; a POST asks for a code, compares it, or lets the time go. Looking
 * consumes nothing. What has become a visit leads to it: the link works for whoever lost the answer to their code.
 */
@Named
@RequestScoped
public class HeldTimePage {

    @EJB
    HeldTimes times;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private BookingSecret secret;
    private HeldTime held;
    private BookingBarred barred;
    private final List<Flaw> flaws = new ArrayList<>();

    /** Shows the held time, or does what a form asks; what ended is told of. */
    public void enter() {
        web.keepNowhere();
        Optional<BookingSecret> given = web.param("secret").flatMap(BookingSecret::parse);
        if (given.isEmpty()) {
            web.redirect("/booking");
            return;
        }
        secret = given.get();
        load();
        if (isLedToVisit()) {
            return;
        }
        if (web.isPost() && held != null) {
            act(web.param("act").orElse(""));
        }
    }

    private void load() {
        held = times.find(secret).orElse(null);
    }

    private boolean isLedToVisit() {
        boolean visit = held == null && times.isVisit(secret);
        if (visit) {
            web.redirect("/booking/visit?secret=" + secret.value());
        }
        return visit;
    }

    private void act(String act) {
        try {
            switch (act) {
                case "code" -> code();
                case "resend" -> resend();
                case "confirm" -> confirm();
                case "release" -> release();
                default -> throw web.notFound();
            }
        } catch (BookingBarred refusal) {
            // the time is for others; what follows is told only to who has shown whose telephone it is
            times.release(secret);
            barred = refusal;
        } catch (GuestNameUnfit refusal) {
            refused("name", refusal);
        } catch (CodeTooSoon | TooManyCodes | NoTextsSent refusal) {
            refused(held.isCodeSent() ? "code" : "phone", refusal);
        } catch (WrongCode | CodeWornOut | TooManyVisits | ElsewhereThen | HoldEnded refusal) {
            refused("code", refusal);
        }
    }

    private void code() {
        Optional<PhoneNumber> phone = web.param("phone").flatMap(PhoneNumber::parse);
        if (phone.isEmpty()) {
            flaws.add(new Flaw("phone", text.get("appointment.error.phone")));
        }
        if (web.param("name").isEmpty()) {
            flaws.add(0, new Flaw("name", text.get("appointment.error.guest-name")));
        }
        if (flaws.isEmpty()) {
            times.sendCode(secret, new GuestName(web.param("name").orElse("")), phone.get());
            web.redirect(getAddress() + "#code");
        }
    }

    private void resend() {
        times.resendCode(secret);
        web.redirect(getAddress() + "#code");
    }

    private void confirm() {
        if (web.param("code").isEmpty()) {
            flaws.add(new Flaw("code", text.get("appointment.error.code-empty")));
            return;
        }
        times.confirm(secret, web.param("code").get());
        web.redirect("/booking/visit?secret=" + secret.value() + "&done=booked");
    }

    private void release() {
        times.release(secret);
        web.redirect("/booking");
    }

    private void refused(String field, BusinessException refusal) {
        load();
        if (isLedToVisit()) { // the same press was heard a moment before
            return;
        }
        flaws.add(new Flaw(held == null ? "" : field, refusals.of(refusal)));
    }

    /** What is held; null where it ended. */
    /** Why nothing is booked, with the visits that counted; null where something can be. */
    public BookingBarred getBarred() {
        return barred;
    }

    /** The time is held and can be booked. */
    public boolean isGoing() {
        return held != null && barred == null;
    }

    public HeldTime getHeld() {
        return held;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** The message at a field. */
    public String fault(String field) {
        return Flaw.at(flaws, field);
    }

    /** This page without the language. */
    public String getAddress() {
        return "/booking/held?secret=" + secret.value();
    }

    /** Where who has an account goes on. */
    public String getMine() {
        return web.url("/my/booking?secret=" + secret.value());
    }

    /** The code was asked for, and not another number. */
    public boolean isAskingCode() {
        return held.isCodeSent()
                && web.param("again").isEmpty()
                && flaws.stream().noneMatch(this::isOfPerson);
    }

    /** A name and a number are asked for, where codes can be sent at all. */
    public boolean isAskingPerson() {
        return held.canTexts() && !isAskingCode();
    }

    private boolean isOfPerson(Flaw flaw) {
        return flaw.field().equals("name") || flaw.field().equals("phone");
    }

    public String getName() {
        return web.isPost() ? web.param("name").orElse("") : held.name();
    }

    public String getPhone() {
        return web.isPost() ? web.param("phone").orElse("") : "";
    }

    public String getTitle() {
        if (barred != null) {
            return text.get("appointment.barred.title");
        }
        String title = text.get(held == null ? "appointment.open.ended" : "appointment.open.who");
        return flaws.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
