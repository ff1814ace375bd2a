package ua.vikno.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.Staff;

/** How long operations take clerks: the chief sees those of the centres they head, everybody else their own and nobody's else. */
@Stateless
public class ClerkTimes {

    @Inject
    ClerkTimeCounting counting;

    @Inject
    Staff staff;

    @Inject
    CurrentActor actor;

    /** The times of a period. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public ClerkTimeReport read(ReportPeriod period) {
        Actor asking = actor.get();
        Set<Long> headed = asking.hasRole(Role.CHIEF) ? staff.mine().scope().headed() : Set.of();
        return headed.isEmpty()
                ? new ClerkTimeReport(period, true, counting.own(asking.account(), period))
                : new ClerkTimeReport(period, false, counting.all(headed, period));
    }
}
