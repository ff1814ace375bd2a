package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.kernel.CurrentActor;

/** Where the acting person sits. */
@ApplicationScoped
class Seats {

    @Inject
    SittingRows sittings;

    @Inject
    TicketRows tickets;

    @Inject
    HallState state;

    @Inject
    HallTrail trail;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    public Optional<Sitting> find() {
        return sittings.of(actor.get().account(), state.today()).filter(at -> at.desk != null);
    }

    /**
     * The same, for who must sit somewhere; nobody else changes the hall until this transaction ends, and the seat is as it is now: the
     * same person may have left it in another tab while this one waited.
     *
     * @throws NotAtDesk they do not
     */
    public Sitting mine() {
        Sitting at = find().orElseThrow(NotAtDesk::new);
        tickets.lock(at.office);
        sittings.renew(at);
        if (at.closedAt != null || at.desk == null) {
            throw new NotAtDesk();
        }
        return at;
    }

    /**
     * Leaves a desk; the hall is locked.
     *
     * @throws StillServing somebody is at it
     */
    public void close(Sitting at) {
        if (tickets.at(at.desk).isPresent()) {
            throw new StillServing();
        }
        Instant now = clock.instant();
        at.close(now);
        tickets.write();
        tickets.free(at.desk);
        trail.desk(AuditEntry.of("hall.desk-closed", "desk", at.desk), at.office);
    }

    /**
     * Checks that somebody may be sent there.
     *
     * @param desk id of a desk; 0 for any that serves the topic
     * @throws NotServedThere nobody sits at the desk, or it does not serve the topic; no desk serves it
     */
    public void requireServed(long office, long topic, long desk) {
        boolean served = sittings.desks(office, state.today()).stream()
                .filter(found -> desk == 0 || found.id() == desk && found.isOpen())
                .anyMatch(found -> sittings.serves(found.id(), topic));
        if (!served) {
            throw new NotServedThere();
        }
    }
}
