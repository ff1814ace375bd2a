package ua.vikno.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportPeriodTest {

    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);

    @Test
    void ofOneDayUpToALeapYear() {
        assertEquals(LEAP, new ReportPeriod(LEAP, LEAP).last());
        assertEquals(LocalDate.of(2028, 12, 31), ReportPeriod.yearOf(LEAP).last());
        assertThrows(PeriodNotReported.class, () -> new ReportPeriod(LEAP, LEAP.minusDays(1)));
        assertThrows(PeriodNotReported.class, () -> new ReportPeriod(LEAP, LEAP.plusDays(ReportPeriod.LONGEST)));
        assertEquals(LEAP.plusDays(365), new ReportPeriod(LEAP, LEAP.plusDays(365)).last());
    }

    @Test
    void aMonthIsWhole() {
        assertEquals(LocalDate.of(2028, 2, 1), ReportPeriod.monthOf(LEAP).first());
        assertEquals(LEAP, ReportPeriod.monthOf(LEAP).last());
        assertEquals(
                LocalDate.of(2027, 2, 28),
                ReportPeriod.monthOf(LocalDate.of(2027, 2, 10)).last());
    }
}
