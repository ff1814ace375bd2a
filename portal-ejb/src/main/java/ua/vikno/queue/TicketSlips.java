package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.vikno.kernel.Bilingual;

/** Makes slips of tickets. */
@ApplicationScoped
class TicketSlips {

    @Inject
    HallState state;

    @Inject
    HallRows rows;

    @Inject
    VoteRows votes;

    public TicketSlip of(Ticket ticket) {
        boolean today = ticket.day.equals(state.today());
        HallState.Now now = state.of(ticket.office);
        Bilingual topic = rows.topicName(ticket.topic);
        return new TicketSlip(
                ticket.id,
                ticket.number(),
                ticket.code,
                ticket.office,
                topic,
                today || !ticket.status.isInLine() ? ticket.status : TicketStatus.LEFT,
                ticket.arrivedAt,
                ticket.line == Line.BOOKED ? ticket.placeAt : null,
                ticket.status.isAtDesk() ? ticket.deskLabel : "",
                now.estimates().get(ticket.id),
                now.paused(),
                ticket.status == TicketStatus.SERVED ? votes.of(ticket.id).orElse(null) : null,
                now.at());
    }
}
