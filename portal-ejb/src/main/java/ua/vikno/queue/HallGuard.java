package ua.vikno.queue;

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

/** The door of halls for staff: of their centres, and where they receive people; what is not in reach answers as what is not there. */
@ApplicationScoped
class HallGuard {

    @Inject
    Staff staff;

    @Inject
    Offices offices;

    @Inject
    AuditTrail audit;

    /** Halls that the acting person works in. */
    public List<OfficeView> visible() {
        Scope scope = staff.mine().scope();
        Stream<OfficeView> own = scope.offices().stream().flatMap(id -> offices.byId(id).stream());
        Set<Long> seen = new HashSet<>();
        return Stream.concat(offices.ofCentres(scope.centres()).stream(), own)
                .filter(office -> seen.add(office.id()))
                .toList();
    }

    /** Halls whose rules the acting person keeps, as the chief of their centre. */
    public List<OfficeView> headed() {
        return offices.ofCentres(staff.mine().scope().headed());
    }

    /** The other halls of a hall's centre, whoever works in them. */
    public List<OfficeView> siblings(long hall) {
        return offices.ofCentres(Set.of(offices.byId(hall).orElseThrow().centre())).stream()
                .filter(office -> office.id() != hall)
                .toList();
    }

    /**
     * One that the acting person works in.
     *
     * @throws NotFound it is not among them
     */
    public OfficeView office(long id) {
        return visible().stream()
                .filter(found -> found.id() == id)
                .findFirst()
                .orElseThrow(() -> refused("office", id));
    }

    /** Notes that somebody asked for what is not theirs. */
    public NotFound refused(String kind, long asked) {
        audit.recordApart(AuditEntry.of("access.refused", kind, asked));
        return new NotFound("common.not-found.title");
    }
}
