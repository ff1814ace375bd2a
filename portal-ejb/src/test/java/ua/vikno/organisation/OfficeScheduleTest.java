package ua.vikno.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;

/** Whether an office is open at a moment and when that changes. */
class OfficeScheduleTest {

    private static final Bilingual REASON = new Bilingual("Ремонт", "Repairs");

    /** Monday 30 November 2026 and the days after it. */
    private static final OfficeSchedule USUAL = schedule(week("8:00–12:00, 13:00–17:00"), List.of(), Set.of());

    @ParameterizedTest
    @CsvSource({
        // before it opens, at the very minute, the last minute, the break, after the day, the weekend
        "2026-11-30T07:59:59, , 2026-11-30T08:00",
        "2026-11-30T08:00:00, 2026-11-30T12:00,",
        "2026-11-30T11:59:59, 2026-11-30T12:00,",
        "2026-11-30T12:00:00, , 2026-11-30T13:00",
        "2026-11-30T17:00:00, , 2026-12-01T08:00",
        "2026-12-01T00:00:00, , 2026-12-01T08:00",
        "2026-12-04T17:00:00, , 2026-12-07T08:00"
    })
    void followsTheWeek(LocalDateTime now, LocalDateTime until, LocalDateTime opens) {
        OfficeState state = USUAL.at(kyiv(now));
        assertEquals(until != null, state.open());
        assertEquals(until == null ? null : kyiv(until), state.until());
        assertEquals(opens == null ? null : kyiv(opens), state.opens());
    }

    @Test
    void specialDaysWinOverTheWeekAndOverDaysOffForEveryone() {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        OfficeSchedule schedule = schedule(
                week("8:00–17:00"),
                List.of(
                        new SpecialHours(1, days(monday, monday.plusDays(1)), OpenTimes.CLOSED, REASON),
                        new SpecialHours(
                                2,
                                days(monday.plusDays(2), monday.plusDays(2)),
                                OpenTimes.read("10:00–11:00"),
                                REASON)),
                Set.of(monday.plusDays(2), monday.plusDays(3)));
        OfficeState state = schedule.at(kyiv(monday.atTime(10, 0)));
        assertFalse(state.open());
        assertEquals(kyiv(monday.plusDays(2).atTime(10, 0)), state.opens());
        assertEquals(
                kyiv(monday.plusDays(4).atTime(8, 0)),
                schedule.at(kyiv(monday.plusDays(2).atTime(11, 0))).opens());
        assertEquals(
                List.of(
                        OfficeDay.Cause.SPECIAL,
                        OfficeDay.Cause.SPECIAL,
                        OfficeDay.Cause.SPECIAL,
                        OfficeDay.Cause.HOLIDAY),
                schedule.differing(monday, 30).stream().map(OfficeDay::cause).toList());
        assertEquals(REASON, schedule.on(monday).reason().orElseThrow());
    }

    @Test
    void aDayOffForEveryoneOnAWeekendIsNoNews() {
        LocalDate saturday = LocalDate.of(2026, 12, 5);
        OfficeSchedule schedule = schedule(week("8:00–17:00"), List.of(), Set.of(saturday));
        assertEquals(List.of(), schedule.differing(saturday, 1));
    }

    /** In October the hour from three to four comes twice: whoever is open through it is open an hour longer. */
    @Test
    void theNightOfWinterTimeIsAnHourLonger() {
        OfficeSchedule night = schedule(everyDay("0:00–3:30"), List.of(), Set.of());
        Instant midnight = Instant.parse("2026-10-24T21:00:00Z");
        OfficeState state = night.at(midnight);
        assertEquals(Instant.parse("2026-10-25T01:30:00Z"), state.until());
        OfficeSchedule day = schedule(everyDay("8:00–17:00"), List.of(), Set.of());
        assertEquals(Instant.parse("2026-10-25T06:00:00Z"), day.at(midnight).opens());
    }

    /** In March there is no hour from three to four: what would open in it opens when the clock has jumped. */
    @Test
    void theNightOfSummerTimeIsAnHourShorter() {
        OfficeSchedule night = schedule(everyDay("3:15–6:00"), List.of(), Set.of());
        Instant before = Instant.parse("2026-03-29T00:59:00Z");
        assertEquals(Instant.parse("2026-03-29T01:15:00Z"), night.at(before).opens());
        OfficeSchedule day = schedule(everyDay("8:00–17:00"), List.of(), Set.of());
        assertEquals(Instant.parse("2026-03-29T05:00:00Z"), day.at(before).opens());
    }

    @Test
    void hoursNobodyWroteDownAreNotKnown() {
        OfficeSchedule unknown = schedule(Map.of(), List.of(), Set.of());
        assertFalse(unknown.isKnown());
        assertEquals(OfficeState.NEVER, unknown.at(Instant.EPOCH));
        assertNull(OfficeState.NEVER.changes());
    }

    private static OfficeSchedule schedule(
            Map<DayOfWeek, OpenTimes> week, List<SpecialHours> specials, Set<LocalDate> holidays) {
        return new OfficeSchedule(week, specials, holidays::contains);
    }

    private static Map<DayOfWeek, OpenTimes> week(String hours) {
        Map<DayOfWeek, OpenTimes> week = everyDay(hours);
        week.remove(DayOfWeek.SATURDAY);
        week.remove(DayOfWeek.SUNDAY);
        return week;
    }

    private static Map<DayOfWeek, OpenTimes> everyDay(String hours) {
        Map<DayOfWeek, OpenTimes> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, OpenTimes.read(hours));
        }
        return week;
    }

    private static DaySpan days(LocalDate from, LocalDate to) {
        return new DaySpan(from, to);
    }

    private static Instant kyiv(LocalDateTime local) {
        return local.atZone(Clocks.KYIV).toInstant();
    }
}
