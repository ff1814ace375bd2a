package ua.vikno.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.CentreView;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.Staff;
import ua.vikno.organisation.StaffMember;

/** Who changes forms: content editors and chiefs of the site's own centre; forms are nobody else's, a neighbour's least of all. */
@ApplicationScoped
class FormClerk {

    static final String KIND = "form";
    private static final Set<String> ROLES = Set.of(Role.CONTENT_EDITOR, Role.CHIEF);

    @Inject
    Staff staff;

    @Inject
    Offices offices;

    @Inject
    AuditTrail audit;

    /**
     * The acting clerk.
     *
     * @throws NotFound they work for another centre of the installation
     */
    public FormAuthor acting(String code) {
        StaffMember member = staff.mine();
        long own = offices.centre().map(CentreView::id).orElse(0L);
        boolean here = member.duties().stream().anyMatch(duty -> duty.centre() == own && ROLES.contains(duty.role()));
        if (!here) {
            audit.recordApart(AuditEntry.of("access.refused", KIND, code));
            throw new NotFound("common.not-found.title");
        }
        return new FormAuthor(member.id(), member.name().full());
    }
}
