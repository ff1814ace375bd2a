package ua.vikno.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.Staff;

/** Reports of the centres that the acting chief heads. They are counts: nobody who applied is in them. */
@Stateless
public class CaseReports {

    @Inject
    ReportCounting counting;

    @Inject
    Staff staff;

    /** The figures of a period. */
    @RolesAllowed(Role.CHIEF)
    public CaseReport read(ReportPeriod period, ReportCut cut) {
        return new CaseReport(period, cut, counting.lines(staff.mine().scope().headed(), period, cut));
    }
}
