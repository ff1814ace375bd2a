package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.Forms;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.CentreView;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.ProviderView;
import ua.vikno.organisation.Providers;
import ua.vikno.organisation.Staff;
import ua.vikno.organisation.StaffMember;

/** Who changes routes, and of what: content editors and chiefs of the site's own centre, as with forms. */
@ApplicationScoped
class RouteClerk {

    static final String KIND = "route";
    private static final Set<String> ROLES = Set.of(Role.CONTENT_EDITOR, Role.CHIEF);

    @Inject
    Staff staff;

    @Inject
    Offices offices;

    @Inject
    Providers providers;

    @Inject
    Catalogue catalogue;

    @Inject
    Forms forms;

    @Inject
    AuditTrail audit;

    /**
     * The acting clerk.
     *
     * @param code of the route; empty for all of them
     * @throws NotFound they work for another centre of the installation, or there is no such service
     */
    public RouteAuthor acting(String code) {
        StaffMember member = staff.mine();
        boolean here =
                member.duties().stream().anyMatch(duty -> duty.centre() == centre() && ROLES.contains(duty.role()));
        boolean known = code.isEmpty()
                || code.equals(RouteVersions.COMMON)
                || service(code).isPresent();
        if (!here || !known) {
            audit.recordApart(AuditEntry.of("access.refused", KIND, code));
            throw new NotFound("common.not-found.title");
        }
        return new RouteAuthor(member.id(), member.name().full());
    }

    /** Id of the site's own centre. */
    public long centre() {
        return offices.centre().map(CentreView::id).orElse(0L);
    }

    /** The form that conditions of this route look at. */
    public FormDefinition form(String code) {
        return forms.ofService(code).orElseThrow();
    }

    /** How this route is judged. */
    public RouteFindings findings(String code) {
        Set<String> bodies = providers.all().stream().map(ProviderView::code).collect(Collectors.toSet());
        return new RouteFindings(bodies, form(code), service(code).map(ServiceView::term));
    }

    private Optional<ServiceView> service(String code) {
        return ServiceCode.of(code).flatMap(catalogue::service);
    }
}
