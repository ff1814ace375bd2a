package ua.vikno.reporting;

import java.time.LocalDate;

/**
 * Days of a report, both included.
 *
 * @throws PeriodNotReported if the last day is before the first, or the period is longer than {@link #LONGEST} days
 */
public record ReportPeriod(LocalDate first, LocalDate last) {

    /** A whole leap year. */
    public static final int LONGEST = 366;

    public ReportPeriod {
        if (last.isBefore(first) || first.plusDays(LONGEST).compareTo(last) <= 0) {
            throw new PeriodNotReported();
        }
    }

    /** The month of a day. */
    public static ReportPeriod monthOf(LocalDate day) {
        return new ReportPeriod(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
    }

    /** The year of a day. */
    public static ReportPeriod yearOf(LocalDate day) {
        return new ReportPeriod(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
    }
}
