package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import ua.vikno.kernel.Counters;

/** Gives a desk its next visitor: one desk of a hall at a time looks and takes, so each ticket is called once and in the order of the rule. */
@ApplicationScoped
class Calling {

    @Inject
    TicketRows tickets;

    @Inject
    Counters counters;

    /** Calls the next person to a desk; empty where nobody waits whom it can serve. */
    public Optional<Ticket> next(Sitting at, Instant now) {
        tickets.lock(at.office);
        HallRules rules = tickets.rules(at.office);
        Optional<Ticket> next = new CallOrder(rules.mostAhead())
                .next(tickets.heads(at.office, at.day, at.desk, rules.mostAhead()), now)
                .flatMap(chosen -> tickets.hold(chosen.id()));
        next.ifPresent(ticket -> call(ticket, at, now));
        return next;
    }

    /** Calls this very person to a desk; the hall is locked. */
    public void call(Ticket ticket, Sitting at, Instant now) {
        ticket.call(at, (int) counters.next("queue.call:" + at.office + ":" + at.day), now);
        tickets.write();
    }
}
