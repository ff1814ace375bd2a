package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceId;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.Term;
import ua.vikno.organisation.WorkingCalendar;

/**
 * The clock stands while an application is with the person: what was promised moves by as long as it was there, counted as the
 * term of the service is. The law gives no term for correcting before registration, so none is set.
 */
@ApplicationScoped
class CorrectionClock {

    @Inject
    Catalogue catalogue;

    @Inject
    WorkingCalendar calendar;

    /** The last day promised, once an application that was sent back then has returned now. */
    public LocalDate promised(Application application, Instant asked, Instant now) {
        LocalDate from = asked.atZone(Clocks.KYIV).toLocalDate();
        LocalDate to = now.atZone(Clocks.KYIV).toLocalDate();
        if (!isInCalendarDays(application)) {
            return calendar.plusWorkingDays(application.dueOn, Math.max(0, calendar.workingDaysBetween(from, to)));
        }
        LocalDate moved = application.dueOn.plusDays(Math.max(0, ChronoUnit.DAYS.between(from, to)));
        return calendar.isWorkingDay(moved) ? moved : calendar.plusWorkingDays(moved, 1);
    }

    private boolean isInCalendarDays(Application application) {
        return catalogue
                .service(new ServiceId(application.ordered.service))
                .map(ServiceView::term)
                .map(Term::unit)
                .filter(Set.of(Term.Unit.CALENDAR_DAY)::contains)
                .isPresent();
    }
}
