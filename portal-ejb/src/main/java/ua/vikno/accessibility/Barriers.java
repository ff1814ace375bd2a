package ua.vikno.accessibility;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;

/** Where anybody, signed in or not, tells what they could not use. */
@Stateless
public class Barriers {

    /** More than so many open ones nobody has written: it is a flood. */
    static final int MOST_OPEN = 1_000;

    @Inject
    BarrierRows rows;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Keeps the message. Nothing is sent to the address in it: else anybody could have the portal write to anybody.
     *
     * @throws TooManyBarriers so many wait that it must be a flood
     */
    @PermitAll
    public void tell(@NotNull @Valid TellBarrier told) {
        if (rows.waiting() >= MOST_OPEN) {
            throw new TooManyBarriers();
        }
        BarrierMessage kept = rows.add(new BarrierMessage(told, clock.instant()));
        audit.record(AuditEntry.of("barrier.told", BarrierDesk.KIND, kept.view().id()));
    }
}
