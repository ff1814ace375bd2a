package ua.vikno.queue;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.ChangeFeed;

/** Writes the trail of the hall and tells its screens that something moved. */
@ApplicationScoped
class HallTrail {

    /** Topic of the change feed: screens of the office look again. */
    static final String MOVED = "queue.moved";

    /** The same: a clerk calls colleagues, or somebody answered; screens in the hall do not hear it. */
    static final String ALARM = "queue.alarm";

    private static final String REASON = "queue.reason.hall";

    @Inject
    AuditTrail audit;

    @Inject
    ChangeFeed changes;

    /** Something was done with a ticket. */
    public void ticket(AuditEntry entry, Ticket ticket) {
        audit.record(ticket.account == null ? entry : entry.about(ticket.account, REASON));
        moved(
                ticket.office,
                ticket.status == TicketStatus.CALLED ? ticket.number().toString() : "");
    }

    /** Somebody was called out of turn; why stands in the trail and is told to the person. */
    public void picked(Ticket ticket, PickReason reason) {
        audit.record(AuditEntry.of("ticket.picked", "ticket", ticket.id).about(ticket.account, reason.key()));
        moved(ticket.office, ticket.number().toString());
    }

    /** Something was done with a desk. */
    public void desk(AuditEntry entry, long office) {
        audit.record(entry);
        moved(office, "");
    }

    /** Something was done with a whole hall. */
    public void office(AuditEntry entry, long office) {
        audit.record(entry);
        moved(office, "");
    }

    /** A clerk called colleagues, or somebody comes: only pages of staff are told. */
    public void alarm(AuditEntry entry, long office) {
        audit.record(entry);
        changes.announce(
                ALARM,
                String.valueOf(office),
                JSON.createObjectBuilder().add("office", office).build());
    }

    /** Called: the number that stands on the board now; empty where nobody was called. */
    private void moved(long office, String called) {
        changes.announce(
                MOVED,
                String.valueOf(office),
                JSON.createObjectBuilder()
                        .add("office", office)
                        .add("called", called)
                        .build());
    }
}
