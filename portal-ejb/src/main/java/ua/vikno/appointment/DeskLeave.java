package ua.vikno.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Role;

/**
 * Days on which nobody is at a desk, kept by the chief of the centre: no times are offered there then, and visits that stand stay promised.
 * Every method throws {@link ua.vikno.kernel.NotFound} for a desk beyond reach.
 */
@Stateless
public class DeskLeave {

    private static final int LONGEST_DAYS = 366;
    private static final int LAST_YEAR = 2200;

    @Inject
    ReceptionGuard guard;

    @Inject
    ReceptionRows rows;

    @Inject
    AwayRows away;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What is not over, in order. */
    @RolesAllowed(Role.CHIEF)
    public List<DeskAway> of(long office, long desk) {
        requireReached(office, desk);
        return away.ofDesk(desk, today());
    }

    /**
     * Nobody is at the desk from a day until another, both counted.
     *
     * @throws ScheduleUnfit the days are over, in the wrong order, too many, or kept already
     */
    @RolesAllowed(Role.CHIEF)
    public void leave(long office, long desk, LocalDate from, LocalDate to) {
        requireReached(office, desk);
        if (from.getYear() > LAST_YEAR
                || to.isBefore(from)
                || to.isBefore(today())
                || to.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw new ScheduleUnfit("leave");
        }
        if (!away.add(desk, from, to)) {
            throw new ScheduleUnfit("leave-twice");
        }
        audit.record(AuditEntry.of("schedule.leave", "desk", desk + " " + from + " " + to));
    }

    /** Somebody is at the desk after all. */
    @RolesAllowed(Role.CHIEF)
    public void comeBack(long office, long desk, long id) {
        requireReached(office, desk);
        if (away.remove(desk, id)) {
            audit.record(AuditEntry.of("schedule.leave-ended", "desk", desk));
        }
    }

    private void requireReached(long office, long desk) {
        guard.of(guard.headed(), office);
        rows.desk(desk).filter(found -> found.office == office).orElseThrow(() -> guard.refused("desk", desk));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Clocks.KYIV));
    }
}
