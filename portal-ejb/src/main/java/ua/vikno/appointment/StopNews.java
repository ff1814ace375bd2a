package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.vikno.submission.ApplicationView;

/** Who is told that their visit cannot be when it was, in the transaction of the act. */
@ApplicationScoped
class StopNews {

    @Inject
    OwnVisitNews own;

    @Inject
    VisitNews visits;

    /**
     * The visit has another time or place.
     *
     * @param application it is for; null for a visit that was booked by itself
     * @param reason as people are told; null where only the desk is another, of which nobody needs a message
     */
    void moved(StopRows.Within now, VisitView was, ApplicationView application, String reason) {
        if (application == null) {
            own.moved(now.own(), was, reason);
        } else {
            visits.moved(now.own().visit(), was, application, reason);
        }
    }

    /** No time is free: the visit is cancelled, and the person is asked to choose another. */
    void unplaced(StopRows.Within visit, ApplicationView application, String reason) {
        if (application == null) {
            own.closed(visit.own(), reason);
        } else {
            visits.closed(visit.own().visit(), application, reason);
        }
    }
}
