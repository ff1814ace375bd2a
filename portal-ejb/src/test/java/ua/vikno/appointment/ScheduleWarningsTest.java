package ua.vikno.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.OfficeSchedule;
import ua.vikno.organisation.OpenTimes;

/** What is amiss is told before people book; settings that cannot be are refused. */
class ScheduleWarningsTest {

    private static final WeekHours WEEK =
            new WeekHours(Map.of(DayOfWeek.MONDAY, new DayHours(LocalTime.of(9, 0), LocalTime.of(17, 0), null, null)));
    private static final WeekHours NONE = new WeekHours(Map.of());

    @Test
    void aWholeScheduleHasNoWarnings() {
        assertEquals(
                List.of(),
                warnings(List.of(topic(2)), List.of(desk(Set.of(1L), WEEK)), office("8:00–17:00", "8:00–20:00")));
        assertEquals(
                List.of(),
                warnings(List.of(), List.of(), new OfficeSchedule(Map.of(), List.of(), day -> false)),
                "hours nobody has written down are not judged");
    }

    @Test
    void topicsNobodyServesAndDesksThatCannotBeBookedAreNamed() {
        assertEquals(
                List.of("TOPIC_UNSERVED Питання", "DESK_WITHOUT_HOURS Вікно 1", "DESK_WITHOUT_TOPICS Вікно 1"),
                warnings(List.of(topic(0)), List.of(desk(Set.of(), NONE)), office("8:00–17:00", "8:00–20:00")));
    }

    @Test
    void hoursAreCountedWithoutBreaks() {
        assertEquals(List.of("NO_LATE_DAY "), warnings(List.of(), List.of(), office("8:00–17:00", "8:00–19:59")));
        // four days of six hours and one of ten and a half: 34.5
        assertEquals(
                List.of("FEW_HOURS "),
                warnings(List.of(), List.of(), office("9:00–12:00, 13:00–16:00", "9:00–12:00, 12:30–20:00")));
        assertEquals(
                List.of(),
                warnings(List.of(), List.of(), office("9:00–12:00, 13:00–16:00", "9:00–20:00")),
                "35 is enough");
    }

    @ParameterizedTest
    @CsvSource({"-1,3", "91,3", "20,0", "20,21"})
    void rulesThatCannotBeAreRefused(int walkIn, int most) {
        assertThrows(ScheduleUnfit.class, () -> new BookingRules(walkIn, most));
    }

    @Test
    void topicsThatCannotBeAreRefused() {
        for (int minutes : new int[] {0, 4, 7, 245}) {
            assertThrows(ScheduleUnfit.class, () -> new SaveTopic(1, 0, "Питання", "", minutes, Set.of(), false, 0));
        }
        assertThrows(ScheduleUnfit.class, () -> new SaveTopic(1, 0, " ", "", 10, Set.of(), false, 0));
        assertThrows(ScheduleUnfit.class, () -> new SaveTopic(1, 0, "я".repeat(121), "", 10, Set.of(), false, 0));
        assertThrows(
                ServicesNotTaken.class, () -> new SaveTopic(1, 0, "Питання", "", 10, Set.of("02-01", "{}"), false, 0));
    }

    @Test
    void aNameOfAGuestIsOneLineOfWords() {
        assertEquals("Марія Гостьова", new GuestName("  Марія \t Гостьова ").value());
        for (String unfit : Stream.of("", "   ", "я".repeat(151), "а\u0000б").toList()) {
            assertThrows(GuestNameUnfit.class, () -> new GuestName(unfit));
        }
        assertThrows(GuestNameUnfit.class, () -> new GuestName(null));
    }

    private static List<String> warnings(List<TopicSetup> topics, List<DeskView> desks, OfficeSchedule office) {
        return ScheduleWarnings.of(topics, desks, office, "uk").stream()
                .map(warning -> warning.kind() + " " + warning.about())
                .toList();
    }

    private static TopicSetup topic(int desks) {
        return new TopicSetup(
                new TopicView(1, 1, new Bilingual("Питання", ""), 15, false), "А", false, List.of(), desks, 1);
    }

    private static DeskView desk(Set<Long> topics, WeekHours week) {
        return new DeskView(1, "Вікно 1", topics, week, 1);
    }

    /** Four days of these hours and Thursday of those. */
    private static OfficeSchedule office(String usual, String thursday) {
        Map<DayOfWeek, OpenTimes> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)) {
            week.put(day, OpenTimes.read(usual));
        }
        week.put(DayOfWeek.THURSDAY, OpenTimes.read(thursday));
        return new OfficeSchedule(week, List.of(), day -> false);
    }
}
