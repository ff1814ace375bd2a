package ua.vikno.appointment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.PhoneNumber;

/**
 * Visits that were booked by themselves, for whoever has their link: looking consumes nothing. A link that opens nothing answers as what is
 * not there and leaves a line in the trail.
 */
@Stateless
public class BookedVisits {

    @Inject
    OwnVisitRows rows;

    @Inject
    ReceptionRows reception;

    @Inject
    OwnVisitChanges changes;

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
        changes.move(changeable(secret), chosen, VisitNews.REASON_LINK);
    }

    /**
     * Cancels the visit.
     *
     * @throws NotFound the link opens none
     * @throws VisitBegun it has begun, is over or was cancelled
     */
    @PermitAll
    public void cancel(BookingSecret secret) {
        changes.cancel(changeable(secret), VisitNews.REASON_LINK);
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
