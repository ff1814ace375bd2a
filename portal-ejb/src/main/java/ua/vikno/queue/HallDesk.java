package ua.vikno.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.kernel.Role;

/**
 * What a clerk does with the person at their desk. Methods that take a ticket's id do nothing with another one: whoever pressed twice,
 * or in an old tab, is told by {@link TicketMoved}. All but {@link #next} throw {@link NobodyHere} where nobody is at the desk, and
 * {@link NotAtDesk} where the acting person sits at none.
 */
@Stateless
public class HallDesk {

    private static final String TICKET = "ticket";

    @Inject
    Seats seats;

    @Inject
    TicketRows tickets;

    @Inject
    PauseRows pauses;

    @Inject
    Calling calling;

    @Inject
    HallTrail trail;

    @Inject
    Clock clock;

    /**
     * Ends the service of the person at the desk, if somebody is, and calls the next one.
     *
     * @param current id of the ticket at the desk; 0 for nobody
     * @return the number called; empty where nobody waits whom the desk serves
     * @throws StillCalled the one who was called has neither come nor been missed
     * @throws OnBreak the clerk has a break
     * @throws HallPaused the hall stands still
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public Optional<TicketNumber> next(long current) {
        Sitting at = ready();
        Optional<Ticket> here = tickets.at(at.desk);
        if (here.map(ticket -> ticket.id).orElse(0L) != current) {
            throw new TicketMoved();
        }
        here.ifPresent(ticket -> {
            if (ticket.status == TicketStatus.CALLED) {
                throw new StillCalled();
            }
            served(ticket, at);
        });
        Optional<Ticket> next = calling.next(at, clock.instant());
        next.ifPresent(ticket -> trail.ticket(AuditEntry.of("ticket.called", TICKET, ticket.id), ticket));
        return next.map(Ticket::number);
    }

    /**
     * Calls somebody out of turn to a desk at which nobody is.
     *
     * @throws StillServing somebody is at the desk or called to it
     * @throws TicketMoved the person does not wait in this hall any more
     * @throws NotServedThere they wait for another desk, or for what this one does not do
     * @throws OnBreak the clerk has a break
     * @throws HallPaused the hall stands still
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public TicketNumber pick(long id, PickReason reason) {
        Sitting at = ready();
        if (tickets.at(at.desk).isPresent()) {
            throw new StillServing();
        }
        Ticket ticket = tickets.hold(id)
                .filter(found -> found.office == at.office && found.day.equals(at.day))
                .orElseThrow(TicketMoved::new);
        if (ticket.desk != null && !ticket.desk.equals(at.desk)) {
            throw new NotServedThere();
        }
        seats.requireServed(at.office, ticket.topic, at.desk);
        calling.call(ticket, at, clock.instant());
        trail.picked(ticket, reason);
        return ticket.number();
    }

    /** The desk, where it may call. */
    private Sitting ready() {
        Sitting at = seats.mine();
        if (at.isPaused()) {
            throw new OnBreak();
        }
        if (pauses.isNow(at.office)) {
            throw new HallPaused();
        }
        return at;
    }

    /** Calls the same person once more. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void recall(long id) {
        Ticket ticket = here(seats.mine(), id);
        ticket.recall(clock.instant());
        tickets.write();
        trail.ticket(AuditEntry.of("ticket.recalled", TICKET, id), ticket);
    }

    /** The person came to the desk: the time of the service is measured from now on. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void begin(long id) {
        Ticket ticket = here(seats.mine(), id);
        ticket.begin(clock.instant());
        tickets.write();
        trail.ticket(AuditEntry.of("ticket.begun", TICKET, id), ticket);
    }

    /** Nobody came. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void missed(long id) {
        Sitting at = seats.mine();
        Ticket ticket = here(at, id);
        Instant now = clock.instant();
        tickets.turn(ticket, at, "NO_SHOW", now);
        ticket.miss(now);
        tickets.write();
        trail.ticket(AuditEntry.of("ticket.missed", TICKET, id), ticket);
    }

    /** The person fills something in beside the desk, which serves others meanwhile. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void hold(long id) {
        Sitting at = seats.mine();
        Ticket ticket = here(at, id);
        tickets.turn(ticket, at, "HELD", clock.instant());
        ticket.hold();
        tickets.write();
        trail.ticket(AuditEntry.of("ticket.held", TICKET, id), ticket);
    }

    /**
     * Goes on with a person who was held beside this desk.
     *
     * @throws StillServing somebody is at the desk
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void resume(long id) {
        Sitting at = seats.mine();
        if (tickets.at(at.desk).isPresent()) {
            throw new StillServing();
        }
        Ticket ticket = tickets.hold(id).orElseThrow(TicketMoved::new);
        ticket.resume(at, clock.instant());
        tickets.write();
        trail.ticket(AuditEntry.of("ticket.resumed", TICKET, id), ticket);
    }

    /** The person goes out for something; the reception or a desk of theirs lets them in again in the place they had. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void park(long id) {
        Sitting at = seats.mine();
        Ticket ticket = here(at, id);
        tickets.turn(ticket, at, "PARKED", clock.instant());
        ticket.park();
        tickets.write();
        trail.ticket(AuditEntry.of("ticket.parked", TICKET, id), ticket);
    }

    /**
     * Sends the person on: to another topic, to another desk, or for a second service.
     *
     * @param topic id of what they wait for from now on
     * @param desk id of the desk they wait for; 0 for any that serves the topic
     * @throws NotServedThere the desk does not serve the topic, or nobody sits at it; no desk serves the topic
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void transfer(long id, long topic, long desk) {
        Sitting at = seats.mine();
        Ticket ticket = here(at, id);
        seats.requireServed(at.office, topic, desk);
        tickets.turn(ticket, at, "TRANSFERRED", clock.instant());
        ticket.transfer(topic, desk == 0 ? null : desk);
        tickets.write();
        trail.ticket(AuditEntry.of("ticket.transferred", TICKET, id), ticket);
    }

    /** What the person came for is done; nobody is called. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void finish(long id) {
        Sitting at = seats.mine();
        served(here(at, id), at);
    }

    private void served(Ticket ticket, Sitting at) {
        Instant now = clock.instant();
        tickets.turn(ticket, at, "SERVED", now);
        ticket.finish(now);
        // the desk is free before it calls: the database lets it have one visitor
        tickets.write();
        trail.ticket(AuditEntry.of("ticket.served", TICKET, ticket.id), ticket);
    }

    private Ticket here(Sitting at, long id) {
        Ticket ticket = tickets.at(at.desk).orElseThrow(NobodyHere::new);
        if (ticket.id != id) {
            throw new TicketMoved();
        }
        return ticket;
    }
}
