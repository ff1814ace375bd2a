package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.WorkingCalendar;

/**
 * By when an application has to be registered: at the latest on the next working day after it came (примірний регламент ЦНАП,
 * постанова 588-2013).
 */
@ApplicationScoped
class RegistrationDay {

    @Inject
    WorkingCalendar calendar;

    @Inject
    Clock clock;

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /** The last day to register what came then. */
    public LocalDate lastDay(Instant submitted) {
        return calendar.plusWorkingDays(submitted.atZone(Clocks.KYIV).toLocalDate(), 1);
    }

    /** What came before this moment has to be registered today, or had to be before. */
    public Instant urgentBefore() {
        LocalDate day = today();
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.atStartOfDay(Clocks.KYIV).toInstant();
    }
}
