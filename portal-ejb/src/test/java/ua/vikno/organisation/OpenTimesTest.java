package ua.vikno.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vikno.kernel.Bilingual;

/** Hours as people write them, and a week in words. */
class OpenTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8:00–17:00               | 8:00–17:00",
                "08.00 - 12.00, 13-17     | 8:00–12:00, 13:00–17:00",
                "13:00–17:00; 8:00—12:00  | 8:00–12:00, 13:00–17:00",
                "8:00–12:00, 12:00–17:00  | 8:00–17:00",
                "0:00–23:59               | 0:00–23:59"
            })
    void readsWhatPeopleWrite(String typed, String hours) {
        assertEquals(hours, OpenTimes.read(typed).text());
        assertEquals(OpenTimes.read(typed), OpenTimes.read(hours));
    }

    @Test
    void nothingIsADayOff() {
        assertTrue(OpenTimes.read("  ").isClosed());
        assertEquals("", OpenTimes.CLOSED.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17:00–8:00                        | order",
                "8:00–8:00                         | order",
                "8:00–13:00, 12:00–17:00           | overlap",
                "8:00–17:00, 9:00–10:00            | overlap",
                "зранку до вечора                  | shape",
                "8:00                              | shape",
                "8:00–24:00                        | shape",
                "8:60–17:00                        | shape",
                "8:00–12:00,                       | shape",
                "<b>8:00–17:00</b>                 | shape",
                "-8:00–17:00                       | shape",
                "1-2, 3-4, 5-6, 7-8, 9-10          | many"
            })
    void refusesWhatCannotBe(String typed, String what) {
        HoursUnfit refusal = assertThrows(HoursUnfit.class, () -> OpenTimes.read(typed));
        assertEquals("organisation.hours." + what, refusal.messageKey());
    }

    @Test
    void refusesWhatIsTooLongToBeHours() {
        assertThrows(HoursUnfit.class, () -> OpenTimes.read("8:00–17:00".repeat(10_000)));
    }

    @Test
    void aWeekIsToldInOneLine() {
        Map<DayOfWeek, OpenTimes> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, OpenTimes.read(day.getValue() < 6 ? "8-12, 13-17" : ""));
        }
        assertEquals(
                new Bilingual("Пн–пт 8:00–12:00 і\u00A013:00–17:00", "Mon–Fri 8:00–12:00 and 13:00–17:00"),
                WeekWords.of(week));
        week.put(DayOfWeek.WEDNESDAY, OpenTimes.read("8-20"));
        week.put(DayOfWeek.SUNDAY, OpenTimes.read("10-14"));
        assertEquals(
                "Пн, вт, чт, пт 8:00–12:00 і\u00A013:00–17:00, ср 8:00–20:00, нд 10:00–14:00",
                WeekWords.of(week).uk());
    }
}
