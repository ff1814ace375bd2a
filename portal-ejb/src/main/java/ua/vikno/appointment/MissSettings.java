package ua.vikno.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;

/** When who does not come books no more, kept by the chief. Every method throws {@link NotFound} for an office beyond reach. */
@Stateless
public class MissSettings {

    @Inject
    ReceptionGuard guard;

    @Inject
    ReceptionRows rows;

    @Inject
    AuditTrail audit;

    /** The rules of an office; the usual ones where it takes no bookings yet. */
    @RolesAllowed(Role.CHIEF)
    public MissRules of(long office) {
        guard.of(guard.headed(), office);
        return rows.reception(office).map(Reception::missRules).orElse(MissRules.USUAL);
    }

    /**
     * Sets the rules of an office.
     *
     * @param version of {@link BookingSetup}
     * @throws ScheduleMoved somebody was faster
     */
    @RolesAllowed(Role.CHIEF)
    public void set(long office, MissRules rules, long version) {
        guard.of(guard.headed(), office);
        Reception reception = rows.lock(office).orElseThrow(() -> guard.refused("office", office));
        if (reception.version != version) {
            throw new ScheduleMoved();
        }
        reception.follow(rules);
        rows.write();
        audit.record(AuditEntry.of("schedule.missed", "office", office));
    }
}
