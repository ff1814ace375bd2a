package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.vikno.organisation.WorkingCalendar;

/** The days that urgency is judged by. */
@ApplicationScoped
class TermDays {

    @Inject
    WorkingCalendar calendar;

    @Inject
    Clock clock;

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDate nextWorkingDay() {
        return calendar.plusWorkingDays(today(), 1);
    }
}
