package ua.vikno.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ua.vikno.audit.AuditEntry;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.OfficeView;

/**
 * The reception of a hall: who comes gets a ticket, by a topic or by the visit they booked. Every method throws {@link NotFound} for a
 * hall in which the acting person does not work.
 */
@Stateless
public class HallReception {

    private static final Set<TicketStatus> IN_LINE = EnumSet.of(TicketStatus.WAITING, TicketStatus.TRANSFERRED);
    private static final Set<TicketStatus> AWAY = EnumSet.of(TicketStatus.PARKED);

    @Inject
    HallGuard guard;

    @Inject
    HallRows rows;

    @Inject
    HallState state;

    @Inject
    TicketRows tickets;

    @Inject
    TicketSlips slips;

    @Inject
    SittingRows sittings;

    @Inject
    TicketGiving giving;

    @Inject
    VoteRows votes;

    @Inject
    HallTrail trail;

    @Inject
    Clock clock;

    /** Halls that the acting person works in. */
    @RolesAllowed({Role.RECEPTIONIST, Role.ADMINISTRATOR, Role.CHIEF})
    public List<OfficeView> offices() {
        return guard.visible();
    }

    /** What people come for. */
    @RolesAllowed({Role.RECEPTIONIST, Role.ADMINISTRATOR, Role.CHIEF})
    public List<HallTopic> topics(long office) {
        return rows.topics(guard.office(office).id(), state.today());
    }

    /** Who goes ahead of others. */
    @RolesAllowed({Role.RECEPTIONIST, Role.ADMINISTRATOR, Role.CHIEF})
    public List<CategoryView> categories() {
        return rows.categories();
    }

    /** Who waits and who sits where. */
    @RolesAllowed({Role.RECEPTIONIST, Role.ADMINISTRATOR, Role.CHIEF})
    public HallView hall(long office) {
        HallState.Now now = state.of(guard.office(office).id());
        return new HallView(
                now.in(IN_LINE),
                Stream.concat(now.in(AWAY).stream(), rows.missed(office, state.today()).stream())
                        .toList(),
                sittings.desks(office, state.today()),
                now.estimates(),
                now.paused(),
                votes.count(office, state.today()));
    }

    /** Tickets of today's visits whose people have come, by visit; a lost one is printed anew. */
    @RolesAllowed({Role.RECEPTIONIST, Role.ADMINISTRATOR, Role.CHIEF})
    public Map<Long, Long> given(long office) {
        return rows.given(guard.office(office).id(), state.today());
    }

    /**
     * Gives a ticket to somebody who came without a booking.
     *
     * @return its id
     * @throws ResidentsOnly they live elsewhere, and the topic is for the own community
     * @throws DocumentNotSeen they are of a category and have not shown its document
     */
    @RolesAllowed({Role.RECEPTIONIST, Role.ADMINISTRATOR, Role.CHIEF})
    public long give(GiveTicket asked) {
        long office = guard.office(asked.office()).id();
        HallTopic topic = topic(office, asked.topic());
        if (asked.elsewhere() && topic.residentsOnly()) {
            throw new ResidentsOnly();
        }
        String category = category(asked.category(), asked.seen());
        return giving.walkIn(office, topic, category, asked.elsewhere(), asked.press()).id;
    }

    /**
     * Gives a ticket to somebody who is expected today.
     *
     * @param category code of a category that goes ahead; null for none
     * @return its id
     * @throws NotToday the visit is on another day or in another office
     * @throws AlreadyGiven they have it already
     * @throws DocumentNotSeen they are of a category and have not shown its document
     */
    @RolesAllowed({Role.RECEPTIONIST, Role.ADMINISTRATOR, Role.CHIEF})
    public long giveExpected(long office, long visit, String category, boolean seen) {
        long hall = guard.office(office).id();
        BookedVisit booked = rows.visit(visit).orElseThrow(() -> guard.refused("visit", visit));
        if (booked.office() != hall) {
            throw new NotToday();
        }
        return giving.expected(booked, topic(hall, booked.topic()), category(category, seen), null).id;
    }

    /** A ticket for printing, of any day. */
    @RolesAllowed({Role.RECEPTIONIST, Role.ADMINISTRATOR, Role.CHIEF})
    public TicketSlip slip(long id) {
        Ticket ticket = tickets.find(id).orElseThrow(() -> guard.refused("ticket", id));
        guard.office(ticket.office);
        return slips.of(ticket);
    }

    /**
     * Somebody went home.
     *
     * @throws TicketMoved they are at a desk or gone
     */
    @RolesAllowed({Role.RECEPTIONIST, Role.ADMINISTRATOR, Role.CHIEF})
    public void left(long id) {
        Ticket ticket = moving(id);
        ticket.leave(clock.instant());
        tickets.write();
        trail.ticket(AuditEntry.of("ticket.left", "ticket", id), ticket);
    }

    /**
     * Somebody who was parked or missed is in the hall again.
     *
     * @throws TicketMoved they are not away
     */
    @RolesAllowed({Role.RECEPTIONIST, Role.ADMINISTRATOR, Role.CHIEF})
    public void back(long id) {
        Ticket ticket = moving(id);
        ticket.comeBack();
        tickets.write();
        trail.ticket(AuditEntry.of("ticket.back", "ticket", id), ticket);
    }

    /** A ticket of today in a hall that nobody else changes until this transaction ends. */
    private Ticket moving(long id) {
        Ticket seen = tickets.find(id).orElseThrow(() -> guard.refused("ticket", id));
        guard.office(seen.office);
        tickets.lock(seen.office);
        if (!seen.day.equals(state.today())) {
            throw new TicketMoved();
        }
        return tickets.hold(id).orElseThrow();
    }

    private HallTopic topic(long office, long id) {
        return giving.topic(office, id).orElseThrow(() -> guard.refused("topic", id));
    }

    private String category(String asked, boolean seen) {
        if (asked == null) {
            return null;
        }
        if (rows.categories().stream().noneMatch(found -> found.code().equals(asked))) {
            throw new NotFound("common.not-found.title");
        }
        if (!seen) {
            throw new DocumentNotSeen();
        }
        return asked;
    }
}
