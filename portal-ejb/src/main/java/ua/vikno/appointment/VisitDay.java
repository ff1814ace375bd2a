package ua.vikno.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.OfficeView;
import ua.vikno.submission.ApplicationId;

/** Who is expected, for those who receive them; a restricted person has no name in the list. */
@Stateless
public class VisitDay {

    @Inject
    ReceptionGuard guard;

    @Inject
    VisitList list;

    /** Offices whose visitors the acting person sees. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.RECEPTIONIST, Role.CHIEF})
    public List<OfficeView> offices() {
        return guard.visible();
    }

    /**
     * Visits of a day in an office, in order of time.
     *
     * @throws NotFound the office is beyond reach
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.RECEPTIONIST, Role.CHIEF})
    public Page<VisitView> expected(long office, LocalDate day, int page, int size) {
        long seen = guard.of(guard.visible(), office).id();
        return list.expected(
                seen,
                day.atStartOfDay(Clocks.KYIV).toInstant(),
                day.plusDays(1).atStartOfDay(Clocks.KYIV).toInstant(),
                Math.max(1, page),
                size);
    }

    /**
     * Visits of a day in an office by the number of the application or a part of the name, in order of time.
     *
     * @throws NotFound the office is beyond reach
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.RECEPTIONIST, Role.CHIEF})
    public List<VisitView> found(long office, LocalDate day, String words, int most) {
        long seen = guard.of(guard.visible(), office).id();
        return list.found(
                seen,
                day.atStartOfDay(Clocks.KYIV).toInstant(),
                day.plusDays(1).atStartOfDay(Clocks.KYIV).toInstant(),
                words,
                most);
    }

    /** The visit of an application, where it is to an office whose visitors the acting person sees. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.RECEPTIONIST, Role.CHIEF})
    public Optional<VisitView> of(ApplicationId application) {
        return list.ofApplication(application.value())
                .filter(visit -> guard.visible().stream().anyMatch(office -> office.id() == visit.office()));
    }
}
