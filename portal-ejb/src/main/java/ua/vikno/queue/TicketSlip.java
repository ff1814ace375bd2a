package ua.vikno.queue;

import java.time.Instant;
import ua.vikno.kernel.Bilingual;

/**
 * A ticket as it is printed and as its holder follows it; no person is in it.
 *
 * @param code its name in addresses
 * @param booked the booked time, where it is kept; null for none
 * @param desk what is written over the desk that called it; empty before
 * @param estimate how long it will wait; null where that is not known or it does not wait
 * @param paused the hall stands still
 * @param vote how it was: good, bad; null where nobody has said
 */
public record TicketSlip(
        long id,
        TicketNumber number,
        String code,
        long office,
        Bilingual topic,
        TicketStatus status,
        Instant arrivedAt,
        Instant booked,
        String desk,
        WaitEstimate estimate,
        boolean paused,
        Boolean vote,
        Instant at) {

    /** The person waits to be called. */
    public boolean isWaiting() {
        return status.isInLine();
    }

    /** The person waits, and nobody can say how long: no open desk does that. */
    public boolean isUnknown() {
        return isWaiting() && estimate == null && !paused;
    }

    /** How it was may be said now. */
    public boolean isAsked() {
        return status == TicketStatus.SERVED && vote == null;
    }
}
