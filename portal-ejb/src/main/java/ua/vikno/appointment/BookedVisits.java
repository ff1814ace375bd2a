package ua.vikno.appointment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.PhoneNumber;

/**
 * Visits that were booked by themselves, for whoever has their link: looking consumes nothing. A link that opens nothing answers as what is
 * not there and leaves a line in the trail.
 */
@Stateless
public class BookedVisits {

    /** Longer than moving takes; the place is given up in the same transaction. */
    private static final Duration MOVING = Duration.ofMinutes(1);

    @Inject
    OwnVisitRows rows;

    @Inject
    ReceptionRows reception;

    @Inject
    VisitMaking making;

    @Inject
    OwnVisitNews news;

    @Inject
    Clock clock;

    /**
     * The visit, past and cancelled ones too.
     *
     * @throws NotFound the link opens none
     */
    @PermitAll
    public BookedVisit get(BookingSecret secret) {
        OwnVisit own = own(secret);
        TopicView topic = reception.topic(own.topic()).map(Topic::view).orElseThrow();
        String phone = own.phone() == null ? "" : new PhoneNumber(own.phone()).masked();
        return new BookedVisit(own.visit(), topic, own.service(), phone, isBegun(own));
    }

    /**
     * Moves the visit to another time, in this office or another.
     *
     * @throws NotFound the link opens none
     * @throws VisitBegun it has begun, is over or was cancelled
     * @throws TimeNotOffered the time is over or outside the window
     * @throws TimeTaken the time is not free
     * @throws ElsewhereThen the person has another visit then
     */
    @PermitAll
    public void move(BookingSecret secret, ChosenTime chosen) {
        OwnVisit own = changeable(secret);
        making.requireOffered(chosen);
        OwnVisitRows.Person person = new OwnVisitRows.Person(own.account(), own.phone(), "");
        rows.lockPerson(person.lock());
        Topic topic = reception.topic(own.topic()).orElseThrow();
        Instant now = clock.instant();
        BookingSecret kept = BookingSecret.random();
        OwnVisitRows.Holder holder = new OwnVisitRows.Holder(BookingSecret.sha256(kept.value()), own.language(), "");
        OwnVisitRows.Held held = new OwnVisitRows.Held(now, now.plus(MOVING));
        BookingRows.Place place = making.places(topic, chosen).stream()
                .filter(free -> rows.hold(free, kept, holder, held))
                .findFirst()
                .orElseThrow(TimeTaken::new);
        if (rows.isElsewhere(own.id(), person, place.from(), place.to())) {
            throw new ElsewhereThen();
        }
        rows.move(own.id(), place, kept, now.plus(VisitMaking.REMINDER));
        OwnVisit moved = own(secret);
        news.done("booking.moved", moved);
        news.booked(moved);
    }

    /**
     * Cancels the visit.
     *
     * @throws NotFound the link opens none
     * @throws VisitBegun it has begun, is over or was cancelled
     */
    @PermitAll
    public void cancel(BookingSecret secret) {
        OwnVisit own = changeable(secret);
        if (!rows.cancel(own.id(), clock.instant())) {
            throw new VisitBegun();
        }
        news.done("booking.cancelled", own);
        news.cancelled(own);
    }

    private OwnVisit changeable(BookingSecret secret) {
        OwnVisit own = own(secret);
        if (!own.visit().isBooked() || isBegun(own)) {
            throw new VisitBegun();
        }
        return own;
    }

    private boolean isBegun(OwnVisit own) {
        return !own.visit().from().isAfter(clock.instant());
    }

    /** What is only held is no visit yet. */
    private OwnVisit own(BookingSecret secret) {
        return rows.find(secret).filter(found -> !found.visit().isHeld()).orElseThrow(() -> {
            news.refusedOnce("access.refused", "…", "");
            return new NotFound("appointment.error.no-visit");
        });
    }
}
