package ua.vikno.queue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.vikno.audit.AuditEntry;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.Offices;

/** Whoever holds a ticket says how it was. The ticket is known by its name in addresses, which nobody else has. */
@Stateless
public class HallVotes {

    @Inject
    TicketRows tickets;

    @Inject
    VoteRows votes;

    @Inject
    Offices offices;

    @Inject
    HallTrail trail;

    @Inject
    Clock clock;

    /**
     * Says it, once.
     *
     * @param office name of the office in addresses
     * @param code name of the ticket in addresses
     * @throws NotFound there is no such ticket
     * @throws NotServedYet nobody was served by it
     * @throws VoteGiven it was said already
     */
    @PermitAll
    public void vote(String office, String code, boolean good) {
        Ticket ticket = offices.bySlug(office)
                .flatMap(found -> tickets.byCode(found.id(), code))
                .orElseThrow(() -> new NotFound("common.not-found.title"));
        if (ticket.status != TicketStatus.SERVED) {
            throw new NotServedYet();
        }
        if (!votes.give(ticket.id, good, clock.instant())) {
            throw new VoteGiven();
        }
        trail.ticket(AuditEntry.of("ticket.voted", "ticket", ticket.id), ticket);
    }
}
