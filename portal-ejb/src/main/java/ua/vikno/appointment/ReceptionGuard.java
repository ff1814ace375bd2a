package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.Scope;
import ua.vikno.organisation.Staff;

/** The door of visits and schedules for staff: what is not in reach answers as what is not there. */
@ApplicationScoped
class ReceptionGuard {

    @Inject
    Staff staff;

    @Inject
    Offices offices;

    @Inject
    AuditTrail audit;

    /** Offices whose visitors the acting person sees: of their centres, and where they receive people. */
    public List<OfficeView> visible() {
        Scope scope = staff.mine().scope();
        Stream<OfficeView> own = scope.offices().stream().flatMap(id -> offices.byId(id).stream());
        Set<Long> seen = new HashSet<>();
        return Stream.concat(offices.ofCentres(scope.centres()).stream(), own)
                .filter(office -> seen.add(office.id()))
                .toList();
    }

    /** Offices whose schedule the acting person keeps, as their chief. */
    public List<OfficeView> headed() {
        return offices.ofCentres(staff.mine().scope().headed());
    }

    /** Offices of the centres for which the acting person answers the telephone. */
    public List<OfficeView> answered() {
        return offices.ofCentres(staff.mine().scope().answered());
    }

    /**
     * One of these offices.
     *
     * @throws NotFound it is not among them
     */
    public OfficeView of(List<OfficeView> reached, long office) {
        return reached.stream()
                .filter(found -> found.id() == office)
                .findFirst()
                .orElseThrow(() -> refused("office", office));
    }

    public NotFound refused(String kind, long asked) {
        audit.recordApart(AuditEntry.of("access.refused", kind, asked));
        return new NotFound("appointment.error.no-office");
    }
}
