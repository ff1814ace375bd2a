package ua.vikno.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.vikno.audit.AuditEntry;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Role;

/** Stops a hall and lets it go on (повітряна тривога, світло): nobody is called meanwhile, and everybody keeps their place. */
@Stateless
public class HallPauses {

    @Inject
    HallGuard guard;

    @Inject
    PauseRows pauses;

    @Inject
    TicketRows tickets;

    @Inject
    HallTrail trail;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Nobody is called from now on; twice is once. */
    @RolesAllowed({Role.RECEPTIONIST, Role.ADMINISTRATOR, Role.CHIEF})
    public void stop(long office) {
        long hall = guard.office(office).id();
        // a desk that is just calling ends first
        tickets.lock(hall);
        if (pauses.begin(hall, actor.get().account(), clock.instant())) {
            trail.office(AuditEntry.of("hall.stopped", "office", hall), hall);
        }
    }

    /** The hall goes on where it stood; twice is once. */
    @RolesAllowed({Role.RECEPTIONIST, Role.ADMINISTRATOR, Role.CHIEF})
    public void goOn(long office) {
        long hall = guard.office(office).id();
        tickets.lock(hall);
        if (pauses.end(hall, actor.get().account(), clock.instant())) {
            trail.office(AuditEntry.of("hall.went-on", "office", hall), hall);
        }
    }
}
