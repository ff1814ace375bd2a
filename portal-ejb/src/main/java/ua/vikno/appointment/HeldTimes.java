package ua.vikno.appointment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.Role;
import ua.vikno.notification.NewsChoices;

/**
 * Booking without an application: a time is held for whoever has its secret, and becomes a visit by a code sent to a telephone, or by who is
 * signed in. Looking consumes nothing.
 */
@Stateless
public class HeldTimes {

    /** A time is held so long from when it was chosen. */
    public static final Duration HELD = Duration.ofMinutes(15);

    @Inject
    VisitMaking making;

    @Inject
    ReceptionRows reception;

    @Inject
    HoldDoor door;

    @Inject
    OwnVisitRows rows;

    @Inject
    PhoneCodes codes;

    @Inject
    Confirming confirming;

    @Inject
    NewsChoices texts;

    @Inject
    Clock clock;

    /** A task for the browser that is about to hold a time; nothing is kept of it. */
    @PermitAll
    public String task(long topic, ChosenTime chosen, String client) {
        return door.task(topic, chosen, BookingSecret.sha256(client), clock.instant());
    }

    /**
     * Holds a time for whose browser worked for it.
     *
     * @param client whose browser asks, the same as for the task
     * @param solved the task with its answer
     * @throws ProofUnfit the task is not solved, or is another one
     * @throws TimeNotOffered the time is over or outside the window
     * @throws TimeTaken the time is not free
     * @throws TooManyHeld the browser holds too many
     */
    @PermitAll
    public BookingSecret holdProven(HoldTime asked, String client, String solved) {
        byte[] digest = BookingSecret.sha256(client);
        door.requireRoom(asked, digest, solved, clock.instant());
        return hold(asked, digest);
    }

    /**
     * Holds a time without work; so fewer are held.
     *
     * @param client whose browser asks; kept as a digest and only while the time is held
     * @throws TimeNotOffered the time is over or outside the window
     * @throws TimeTaken the time is not free
     * @throws TooManyHeld the browser holds too many
     */
    @PermitAll
    public BookingSecret hold(HoldTime asked, String client) {
        byte[] digest = BookingSecret.sha256(client);
        door.requireRoom(digest, clock.instant());
        return hold(asked, digest);
    }

    /**
     * Tells the trail, once a minute for a browser, that what it asked for was not free or never is. Apart from the refusal itself: when
     * many want the same time, those refused would each need a second connection to the database while they have one.
     *
     * @param client whose browser asked
     */
    @PermitAll
    public void noteTaken(String client) {
        door.note(BookingSecret.sha256(client), "TAKEN");
    }

    private BookingSecret hold(HoldTime asked, byte[] digest) {
        requireOffered(asked.chosen(), digest);
        Instant now = clock.instant();
        Topic topic = reception.topic(asked.topic()).orElseThrow(TimeTaken::new);
        BookingSecret secret = BookingSecret.random();
        OwnVisitRows.Held held = new OwnVisitRows.Held(now, now.plus(HELD));
        OwnVisitRows.Holder holder = new OwnVisitRows.Holder(digest, asked.language(), asked.service());
        // a desk that somebody takes between looking and writing is refused by the database; the next one may be free
        boolean made =
                making.places(topic, asked.chosen()).stream().anyMatch(place -> rows.hold(place, secret, holder, held));
        if (!made) {
            throw new TimeTaken();
        }
        return secret;
    }

    private void requireOffered(ChosenTime chosen, byte[] digest) {
        try {
            making.requireOffered(chosen);
        } catch (TimeNotOffered refusal) {
            door.note(digest, "NOT_OFFERED");
            throw refusal;
        }
    }

    /** The held time; empty where it ended, was confirmed or never was. */
    @PermitAll
    public Optional<HeldTime> find(BookingSecret secret) {
        return rows.find(secret)
                .filter(own -> own.visit().isHeld() && own.visit().heldUntil().isAfter(clock.instant()))
                .map(own -> {
                    Optional<CodeRows.Sent> sent = codes.last(own.id());
                    return new HeldTime(
                            own.visit(),
                            sent.map(code -> new PhoneNumber(code.phone()).masked())
                                    .orElse(""),
                            sent.map(CodeRows.Sent::name).orElse(""),
                            texts.textsOffered());
                });
    }

    /** Whether the held time has become a visit: whose answer was lost is led there by the link they have. */
    @PermitAll
    public boolean isVisit(BookingSecret secret) {
        return rows.find(secret).filter(own -> !own.visit().isHeld()).isPresent();
    }

    /** Lets the time go. */
    @PermitAll
    public void release(BookingSecret secret) {
        rows.find(secret).filter(own -> own.visit().isHeld()).ifPresent(own -> rows.release(own.id()));
    }

    /**
     * Sends a code to the telephone; the time stays held until the code is too old.
     *
     * @throws HoldEnded the time is held no more
     * @throws CodeTooSoon the last one has just been sent
     * @throws TooManyCodes so many were sent
     * @throws NoTextsSent the portal sends no texts
     */
    @PermitAll
    public void sendCode(BookingSecret secret, GuestName name, PhoneNumber phone) {
        OwnVisit held = held(secret);
        codes.send(held, secret, name, phone);
        rows.keepUntil(held.id(), clock.instant().plus(PhoneCodes.LIVES));
    }

    /**
     * Sends another code to the same telephone.
     *
     * @throws CodeWornOut none was sent yet
     * @throws HoldEnded the time is held no more
     * @throws CodeTooSoon the last one has just been sent
     * @throws TooManyCodes so many were sent
     * @throws NoTextsSent the portal sends no texts
     */
    @PermitAll
    public void resendCode(BookingSecret secret) {
        CodeRows.Sent sent = codes.last(held(secret).id()).orElseThrow(CodeWornOut::new);
        sendCode(secret, new GuestName(sent.name()), new PhoneNumber(sent.phone()));
    }

    /**
     * Makes the held time a visit of the telephone that the code went to.
     *
     * @throws HoldEnded the time is held no more
     * @throws WrongCode another code was sent
     * @throws CodeWornOut there is none, it is too old or was tried too often
     * @throws BookingBarred the telephone missed as many as the office bears
     * @throws TooManyVisits the telephone has as many as one may
     * @throws ElsewhereThen it has another visit then
     */
    @PermitAll
    public void confirm(BookingSecret secret, String code) {
        OwnVisit held = held(secret);
        CodeRows.Sent sent = codes.check(held, secret, code);
        confirming.confirm(held, new OwnVisitRows.Person(null, sent.phone(), sent.name()));
    }

    /**
     * Makes the held time a visit of the acting person.
     *
     * @throws HoldEnded the time is held no more
     * @throws BookingBarred they missed as many as the office bears
     * @throws TooManyVisits they have as many as one may
     * @throws ElsewhereThen they have another visit then
     */
    @RolesAllowed(Role.CITIZEN)
    public void confirmMine(BookingSecret secret) {
        confirming.confirmMine(held(secret));
    }

    private OwnVisit held(BookingSecret secret) {
        return rows.find(secret)
                .filter(own -> own.visit().isHeld() && own.visit().heldUntil().isAfter(clock.instant()))
                .orElseThrow(HoldEnded::new);
    }
}
