package ua.vikno.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.CentreView;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.Staff;
import ua.vikno.organisation.StaffMember;

/** Who writes cards and acts: content editors and chiefs of the site's own centre, as with forms. */
@ApplicationScoped
class CardClerk {

    private static final Set<String> ROLES = Set.of(Role.CONTENT_EDITOR, Role.CHIEF);

    @Inject
    Staff staff;

    @Inject
    Offices offices;

    @Inject
    Services services;

    @Inject
    AuditTrail audit;

    /**
     * The acting clerk.
     *
     * @param kind of what they act on, for the trail
     * @param subject its name
     * @throws NotFound they work for another centre of the installation
     */
    public CardAuthor acting(String kind, String subject) {
        StaffMember member = staff.mine();
        long own = offices.centre().map(CentreView::id).orElse(0L);
        boolean here = member.duties().stream().anyMatch(duty -> duty.centre() == own && ROLES.contains(duty.role()));
        if (!here) {
            audit.recordApart(AuditEntry.of("access.refused", kind, subject));
            throw new NotFound("common.not-found.title");
        }
        return new CardAuthor(member.id(), member.name().full());
    }

    /**
     * The service of this code.
     *
     * @throws NotFound there is none
     */
    public ServiceView service(String code, LocalDate today) {
        return ServiceCode.of(code)
                .flatMap(known -> services.byCode(known, today))
                .orElseThrow(() -> new NotFound("common.not-found.title"));
    }

    public boolean exists(String code, LocalDate today) {
        return ServiceCode.of(code)
                .flatMap(known -> services.byCode(known, today))
                .isPresent();
    }
}
