package ua.vikno.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.Staff;

/** How halls worked: waiting, service, who did not come; what was planned against what was done. For the chief of their centre. */
@Stateless
public class HallReports {

    @Inject
    HallCounting counting;

    @Inject
    Offices offices;

    @Inject
    Staff staff;

    /** Offices that the acting person heads. */
    @RolesAllowed(Role.CHIEF)
    public List<OfficeView> offices() {
        return offices.ofCentres(staff.mine().scope().headed());
    }

    /**
     * The figures of one of them.
     *
     * @throws NotFound it is none of them
     */
    @RolesAllowed(Role.CHIEF)
    public HallReport read(long office, ReportPeriod period, HallCut cut) {
        if (offices().stream().noneMatch(found -> found.id() == office)) {
            throw new NotFound("common.not-found.title");
        }
        return new HallReport(office, period, cut, counting.lines(office, period, cut), counting.hours(office, period));
    }
}
