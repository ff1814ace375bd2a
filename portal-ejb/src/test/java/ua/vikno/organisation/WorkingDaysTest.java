package ua.vikno.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.organisation.WorkingDays.Holiday;
import ua.vikno.organisation.WorkingDays.Regime;

class WorkingDaysTest {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate MARTIAL_LAW = LocalDate.of(2022, 3, 24);
    private static final LocalDate PEACE = LocalDate.of(2030, 1, 1);

    private static final List<Holiday> HOLIDAYS = List.of(
            holiday(1, 1),
            holiday(3, 8),
            holiday(5, 1),
            holiday(5, 8),
            holiday(6, 28),
            holiday(8, 24),
            holiday(12, 25));

    private final WorkingDays days = new WorkingDays(
            Map.of(EVER, Regime.ORDINARY, MARTIAL_LAW, Regime.MARTIAL_LAW, PEACE, Regime.ORDINARY), HOLIDAYS, Map.of());

    private final TermCount terms = new TermCount(days, List.of());

    private static Holiday holiday(int month, int day) {
        return new Holiday(month, day, EVER, null);
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019-04-28", "2024, 2024-05-05", "2025, 2025-04-20", "2026, 2026-04-12", "2030, 2030-04-28"})
    void easterIsTheOrthodoxOne(int year, LocalDate easter) {
        assertEquals(easter, WorkingDays.easter(year));
    }

    @Test
    void holidaysAreWorkingDaysUnderMartialLaw() {
        assertTrue(days.isWorking(LocalDate.of(2026, 8, 24)));
        assertTrue(days.isWorking(LocalDate.of(2026, 12, 25)));
        assertFalse(days.isWorking(LocalDate.of(2026, 11, 21)), "a Saturday stays free");
    }

    @Test
    void nothingIsMovedUnderMartialLaw() {
        // 8 March 2026 is a Sunday, 12 April is Easter
        assertTrue(days.isWorking(LocalDate.of(2026, 3, 9)));
        assertTrue(days.isWorking(LocalDate.of(2026, 4, 13)));
    }

    @Test
    void holidaysAreFreeInTheOrdinaryRegime() {
        assertFalse(days.isWorking(LocalDate.of(2030, 1, 1)));
        assertFalse(days.isWorking(LocalDate.of(2030, 5, 1)));
        assertTrue(days.isWorking(LocalDate.of(2030, 5, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030-04-29", "2030-06-17"})
    void theMondayAfterEasterAndTrinityIsFree(LocalDate monday) {
        assertFalse(days.isWorking(monday));
        assertTrue(days.isWorking(monday.plusDays(1)));
    }

    @Test
    void aHolidayOnAWeekendMovesTheDayOff() {
        // 24 August 2030 is a Saturday, 8 March 2031 too, 8 March 2020 was a Sunday
        assertFalse(days.isWorking(LocalDate.of(2030, 8, 26)));
        assertTrue(days.isWorking(LocalDate.of(2030, 8, 27)));
        assertFalse(days.isWorking(LocalDate.of(2020, 3, 9)));
        assertTrue(days.isWorking(LocalDate.of(2020, 3, 10)));
    }

    @Test
    void aMovedDayOffSkipsAnotherHoliday() {
        // 1 May 2033 is a Sunday; with 2 May a holiday too, Tuesday is free instead
        WorkingDays twoInARow =
                new WorkingDays(Map.of(EVER, Regime.ORDINARY), List.of(holiday(5, 1), holiday(5, 2)), Map.of());
        assertFalse(twoInARow.isWorking(LocalDate.of(2033, 5, 3)));
        assertTrue(twoInARow.isWorking(LocalDate.of(2033, 5, 4)));
    }

    @Test
    void twoHolidaysOnOneWeekendGiveTwoDaysOff() {
        WorkingDays both =
                new WorkingDays(Map.of(EVER, Regime.ORDINARY), List.of(holiday(5, 4), holiday(5, 5)), Map.of());
        // 4 and 5 May 2030 are a weekend
        assertFalse(both.isWorking(LocalDate.of(2030, 5, 6)));
        assertFalse(both.isWorking(LocalDate.of(2030, 5, 7)));
        assertTrue(both.isWorking(LocalDate.of(2030, 5, 8)));
    }

    @Test
    void anActWinsOverEverything() {
        LocalDate saturday = LocalDate.of(2026, 11, 28);
        LocalDate monday = LocalDate.of(2026, 11, 30);
        WorkingDays moved =
                new WorkingDays(Map.of(EVER, Regime.MARTIAL_LAW), HOLIDAYS, Map.of(saturday, true, monday, false));
        assertTrue(moved.isWorking(saturday));
        assertFalse(moved.isWorking(monday));
    }

    @Test
    void aTermInWorkingDaysStartsTheNextDay() {
        // as drawn: submitted on Tuesday 17 November 2026, ten working days end on Tuesday 1 December
        assertEquals(
                LocalDate.of(2026, 12, 1), terms.lastDay(LocalDateTime.of(2026, 11, 17, 11, 4), Term.workingDays(10)));
    }

    @Test
    void aTermAcrossTheSwitchOfRegimesFollowsEach() {
        // from 27 December 2029 (martial law) over 1 January 2030 (ordinary)
        assertEquals(
                LocalDate.of(2030, 1, 3), terms.lastDay(LocalDateTime.of(2029, 12, 27, 9, 0), Term.workingDays(4)));
    }

    @Test
    void aTermInCalendarDaysEndsOnAWorkingDay() {
        LocalDateTime start = LocalDateTime.of(2026, 11, 20, 12, 0);
        assertEquals(
                LocalDate.of(2026, 12, 21), terms.lastDay(start, Term.calendarDays(30)), "20 December is a Sunday");
        assertEquals(LocalDate.of(2026, 11, 30), terms.lastDay(start, Term.calendarDays(10)));
    }

    @Test
    void theSameDayIsTheNextWorkingDayForWhatComesOnADayOff() {
        assertEquals(LocalDate.of(2026, 11, 20), terms.lastDay(LocalDateTime.of(2026, 11, 20, 16, 0), Term.sameDay()));
        assertEquals(LocalDate.of(2026, 11, 23), terms.lastDay(LocalDateTime.of(2026, 11, 21, 10, 0), Term.sameDay()));
    }

    @Test
    void hoursRunOnWorkingDaysOnly() {
        assertEquals(
                LocalDateTime.of(2026, 11, 19, 10, 30),
                terms.end(LocalDateTime.of(2026, 11, 18, 10, 30), Term.hours(24)));
        assertEquals(
                LocalDateTime.of(2026, 11, 23, 16, 0),
                terms.end(LocalDateTime.of(2026, 11, 20, 16, 0), Term.hours(24)),
                "Friday 16:00 to Monday 16:00");
        assertEquals(
                LocalDateTime.of(2026, 11, 24, 0, 0),
                terms.end(LocalDateTime.of(2026, 11, 21, 9, 0), Term.hours(24)),
                "what came on Saturday starts on Monday");
    }

    @Test
    void daysLeftAreCountedWithoutToday() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        assertEquals(7, days.between(friday, LocalDate.of(2026, 12, 1)));
        assertEquals(0, days.between(friday, friday));
        assertEquals(-2, days.between(LocalDate.of(2026, 11, 24), friday));
    }
}
