package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.vikno.audit.AuditEntry;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Counters;

/** Gives tickets, at the reception and at a kiosk; who may is asked before. */
@ApplicationScoped
class TicketGiving {

    private static final Pattern PRESS = Pattern.compile("[0-9a-f-]{36}");

    @Inject
    HallRows rows;

    @Inject
    TicketRows tickets;

    @Inject
    PauseRows pauses;

    @Inject
    HallState state;

    @Inject
    Counters counters;

    @Inject
    HallTrail trail;

    @Inject
    Clock clock;

    /** What people come to an office for. */
    public Optional<HallTopic> topic(long office, long id) {
        return rows.topics(office, state.today()).stream()
                .filter(found -> found.id() == id)
                .findFirst();
    }

    /**
     * Somebody came without a booking. A press sent twice is answered twice with one ticket.
     *
     * @param category code of the category that goes ahead; null for none
     * @param press what the button carried; null where it carried nothing
     */
    public Ticket walkIn(long office, HallTopic topic, String category, boolean elsewhere, String press) {
        return pressed(office, press).orElseGet(() -> {
            Ticket ticket = made(office, topic).from(elsewhere).of(category, tickets.rules(office));
            return given(ticket, press);
        });
    }

    /** The ticket that a press has given already; the hall is locked from now on, so that nobody else answers the same press. */
    public Optional<Ticket> pressed(long office, String press) {
        tickets.lock(office);
        return isPress(press) ? tickets.byPress(office, press) : Optional.empty();
    }

    private static boolean isPress(String press) {
        return press != null && PRESS.matcher(press).matches();
    }

    /**
     * Somebody who is expected came.
     *
     * @param press what the button carried; null where it carried nothing
     * @throws NotToday the visit is on another day
     * @throws AlreadyGiven they have a ticket already
     */
    public Ticket expected(BookedVisit booked, HallTopic topic, String category, String press) {
        if (!LocalDate.ofInstant(booked.begins(), Clocks.KYIV).equals(state.today())) {
            throw new NotToday();
        }
        tickets.lock(booked.office());
        if (tickets.isGiven(booked, state.today())) {
            throw new AlreadyGiven();
        }
        HallRules rules = tickets.rules(booked.office())
                .forgiving(pauses.lasted(booked.office(), booked.begins(), clock.instant()));
        return given(made(booked.office(), topic).of(category, rules).expected(booked, rules), press);
    }

    /** Somebody was sent here from another hall; both halls are locked. */
    public Ticket sentOn(long office, HallTopic topic, Ticket before) {
        return given(made(office, topic).after(before), null);
    }

    private Ticket made(long office, HallTopic topic) {
        LocalDate today = state.today();
        Instant now = clock.instant();
        int number = (int) counters.next("queue.ticket:" + office + ":" + today + ":" + topic.letter());
        return new Ticket(office, today, new TicketNumber(topic.letter(), number), topic.id(), now);
    }

    private Ticket given(Ticket ticket, String press) {
        tickets.add(isPress(press) ? ticket.by(press) : ticket);
        trail.ticket(AuditEntry.of("ticket.given", "ticket", ticket.id), ticket);
        return ticket;
    }
}
