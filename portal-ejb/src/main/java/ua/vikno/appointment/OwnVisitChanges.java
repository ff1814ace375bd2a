package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Moves and cancels visits that were booked by themselves, for whoever has the right: by the link, or an operator at the telephone. */
@ApplicationScoped
class OwnVisitChanges {

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
     * Moves a visit to another time, in its office or another; the person is told.
     *
     * @param reason why, as the person reads it in their journal
     * @throws TimeNotOffered the time is over or outside the window
     * @throws TimeTaken the time is not free
     * @throws ElsewhereThen the person has another visit then
     */
    public void move(OwnVisit own, ChosenTime chosen, String reason) {
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
        OwnVisit moved = rows.find(new BookingSecret(own.visit().secret())).orElseThrow();
        news.done("booking.moved", moved, reason);
        news.booked(moved);
    }

    /**
     * Cancels a visit; the person is told.
     *
     * @param reason why, as the person reads it in their journal
     * @throws VisitBegun it has begun, is over or was cancelled
     */
    public void cancel(OwnVisit own, String reason) {
        if (!rows.cancel(own.id(), clock.instant())) {
            throw new VisitBegun();
        }
        news.done("booking.cancelled", own, reason);
        news.cancelled(own);
    }
}
