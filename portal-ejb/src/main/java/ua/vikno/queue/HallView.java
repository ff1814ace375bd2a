package ua.vikno.queue;

import java.util.List;
import java.util.Map;

/**
 * A hall now.
 *
 * @param waiting who may be called, in order of their places
 * @param away who is parked, then who was called and did not come
 * @param desks all desks of the office
 * @param estimates how long they will wait, by ticket
 * @param paused the hall stands still
 * @param votes how visitors of today said it was
 */
public record HallView(
        List<TicketLine> waiting,
        List<TicketLine> away,
        List<HallDeskView> desks,
        Map<Long, WaitEstimate> estimates,
        boolean paused,
        VoteCount votes) {

    /** How long this one will wait; null where that is not known. */
    public WaitEstimate estimate(long ticket) {
        return estimates.get(ticket);
    }
}
