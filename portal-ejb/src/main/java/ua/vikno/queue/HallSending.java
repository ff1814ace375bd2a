package ua.vikno.queue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import ua.vikno.audit.AuditEntry;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;

/**
 * Sends a person from a desk to another office of the centre. They get a ticket there with the place of this moment; nobody calls it before
 * the reception there has seen them. Their page leads from the old ticket to the new one.
 */
@Stateless
public class HallSending {

    @Inject
    HallGuard guard;

    @Inject
    Seats seats;

    @Inject
    TicketRows tickets;

    @Inject
    TicketGiving giving;

    @Inject
    HallTrail trail;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /** Halls of the centre besides the one where the acting person sits; none where they sit nowhere. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public List<OfficeView> others() {
        return seats.find().map(at -> guard.siblings(at.office)).orElse(List.of());
    }

    /**
     * Ends the service here and gives a ticket there.
     *
     * @param id of the ticket at the desk
     * @param office id of another office of the centre
     * @param topic id of what they wait for there
     * @return the number there
     * @throws NotFound the office is none of {@link #others}
     * @throws NotServedThere no desk there serves the topic
     * @throws NobodyHere nobody is at the desk
     * @throws TicketMoved somebody else is at the desk
     * @throws NotAtDesk the acting person sits at none
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public TicketNumber send(long id, long office, long topic) {
        long here = seats.find().orElseThrow(NotAtDesk::new).office;
        if (guard.siblings(here).stream().noneMatch(found -> found.id() == office)) {
            throw guard.refused("office", office);
        }
        // two halls are locked in one order whoever sends from where, so that nobody waits for each other
        LongStream.of(here, office).sorted().forEach(tickets::lock);
        Sitting at = seats.mine();
        Ticket ticket = tickets.at(at.desk).orElseThrow(NobodyHere::new);
        if (ticket.id != id) {
            throw new TicketMoved();
        }
        seats.requireServed(office, topic, 0);
        HallTopic wanted = giving.topic(office, topic).orElseThrow(NotServedThere::new);
        tickets.turn(ticket, at, "TRANSFERRED", clock.instant());
        ticket.finish(clock.instant());
        tickets.write();
        Ticket there = giving.sentOn(office, wanted, ticket);
        trail.ticket(AuditEntry.of("ticket.sent-on", "ticket", ticket.id), ticket);
        return there.number();
    }

    /**
     * Where the holder of a ticket was sent; empty where they were not.
     *
     * @param office name of the office in addresses
     * @param code name of the ticket in addresses
     */
    @PermitAll
    public Optional<SentOn> sentOn(String office, String code) {
        return offices.bySlug(office)
                .flatMap(found -> tickets.byCode(found.id(), code))
                .flatMap(ticket -> tickets.sentFrom(ticket.id))
                .flatMap(there -> offices.byId(there.office)
                        .map(hall -> new SentOn(hall.slug(), hall.name(), there.code, there.number())));
    }
}
