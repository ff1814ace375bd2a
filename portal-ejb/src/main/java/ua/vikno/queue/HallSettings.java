package ua.vikno.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.vikno.audit.AuditEntry;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.OfficeView;

/** The rules of a hall, kept by the chief of its centre. Every method throws {@link NotFound} for a hall they do not head. */
@Stateless
public class HallSettings {

    @Inject
    HallGuard guard;

    @Inject
    SetupRows rows;

    @Inject
    HallRows hall;

    @Inject
    HallTrail trail;

    /** Halls that the acting person heads. */
    @RolesAllowed(Role.CHIEF)
    public List<OfficeView> offices() {
        return guard.headed();
    }

    /** What stands; the usual where nobody said otherwise. */
    @RolesAllowed(Role.CHIEF)
    public HallSetup of(long office) {
        requireHeaded(office);
        HallRules usual = HallRules.USUAL;
        return rows.of(office)
                .orElse(new HallSetup(usual.mostAhead(), (int) usual.grace().toMinutes(), 0));
    }

    /** Who goes ahead of others, with the act and the document of each. */
    @RolesAllowed(Role.CHIEF)
    public List<CategoryView> categories() {
        return hall.categories();
    }

    /**
     * Keeps other rules; the next call follows them.
     *
     * @throws HallRulesUnfit a number cannot be
     * @throws HallRulesMoved somebody else saved others meanwhile
     */
    @RolesAllowed(Role.CHIEF)
    public void set(long office, HallSetup setup) {
        requireHeaded(office);
        if (!setup.isFit()) {
            throw new HallRulesUnfit();
        }
        if (!rows.save(office, setup)) {
            throw new HallRulesMoved();
        }
        trail.office(AuditEntry.of("hall.rules", "office", office), office);
    }

    private void requireHeaded(long office) {
        if (offices().stream().noneMatch(found -> found.id() == office)) {
            throw guard.refused("office", office);
        }
    }
}
