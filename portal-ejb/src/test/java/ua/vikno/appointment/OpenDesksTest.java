package ua.vikno.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.DaySpan;
import ua.vikno.organisation.OfficeSchedule;
import ua.vikno.organisation.OpenTimes;
import ua.vikno.organisation.SpecialHours;

/** Desks are booked within their office's day: days off, other hours, nights on which the clock is changed, what is kept for others. */
class OpenDesksTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final Predicate<LocalDate> NEVER = day -> false;

    @Test
    void aDeskIsOpenWhileItsOfficeIs() {
        OfficeSchedule office = office("9:00–12:00, 13:00–16:00", NEVER);
        assertEquals(List.of("9:00–12:00", "13:00–16:00"), on(TUESDAY, desk(TUESDAY, "08:00", "18:00"), office));
        assertEquals(List.of("10:00–12:00"), on(TUESDAY, desk(TUESDAY, "10:00", "12:30"), office));
        assertEquals(List.of(), on(TUESDAY, desk(TUESDAY, "16:00", "18:00"), office));
    }

    @Test
    void anOfficeWhoseHoursNobodyKnowsLeavesItsDesksTheirs() {
        OfficeSchedule unknown = new OfficeSchedule(Map.of(), List.of(), NEVER);
        assertEquals(List.of("8:00–18:00"), on(TUESDAY, desk(TUESDAY, "08:00", "18:00"), unknown));
        OfficeSchedule holiday = new OfficeSchedule(Map.of(), List.of(), TUESDAY::equals);
        assertEquals(List.of(), on(TUESDAY, desk(TUESDAY, "08:00", "18:00"), holiday));
    }

    @Test
    void specialDaysWinOverHolidaysAndBothOverTheWeek() {
        DeskHours desk = desk(TUESDAY, "08:00", "18:00");
        assertEquals(List.of(), on(TUESDAY, desk, office("9:00–16:00", TUESDAY::equals)));
        assertEquals(List.of(), on(TUESDAY, desk, special("")));
        assertEquals(List.of("10:00–11:00"), on(TUESDAY, desk, special("10:00–11:00")));
    }

    /** 25 October 2026 has 25 hours, 29 March 2026 has 23: a night's desk works as long as the clock really runs. */
    @Test
    void nightsOnWhichTheClockIsChangedAreAsLongAsTheyAre() {
        LocalDate longer = LocalDate.of(2026, 10, 25);
        LocalDate shorter = LocalDate.of(2026, 3, 29);
        OfficeSchedule unknown = new OfficeSchedule(Map.of(), List.of(), NEVER);
        assertEquals(7, hours(OpenDesks.on(longer, desk(longer, "00:00", "06:00"), unknown)));
        assertEquals(5, hours(OpenDesks.on(shorter, desk(shorter, "00:00", "06:00"), unknown)));
        FreeTimes hourly = new FreeTimes(60, 60, Instant.EPOCH);
        List<Stretch> night = OpenDesks.on(longer, desk(longer, "00:00", "06:00"), unknown);
        assertEquals(7, hourly.of(night, List.of()).size(), "seven different moments, two of them at three o'clock");
    }

    @Test
    void midnightBelongsToTheDayThatBegins() {
        OfficeSchedule unknown = new OfficeSchedule(Map.of(), List.of(), NEVER);
        Stretch first =
                OpenDesks.on(TUESDAY, desk(TUESDAY, "00:00", "01:00"), unknown).get(0);
        assertEquals(TUESDAY.atStartOfDay(Clocks.KYIV).toInstant(), first.from());
        assertEquals(List.of(), on(TUESDAY.plusDays(1), desk(TUESDAY, "00:00", "01:00"), unknown));
    }

    @Test
    void aShareOfEachDesksDayIsKeptForThoseWhoJustCome() {
        List<Stretch> open = List.of(stretch(1, "09:00", "13:00"), stretch(2, "09:00", "13:00"));
        List<Stretch> busy = List.of(stretch(1, "09:00", "11:30"));
        Duration half = Duration.ofMinutes(30);
        assertEquals(open, OpenDesks.less(open, busy, half, 0));
        assertEquals(open, OpenDesks.less(open, busy, half, 25), "three hours may be booked");
        assertEquals(open.subList(1, 2), OpenDesks.less(open, busy, half, 30));
        assertEquals(open.subList(1, 2), OpenDesks.less(open, busy, half.plusMinutes(1), 25));
        assertEquals(List.of(), OpenDesks.less(open, busy, half, 90));
    }

    private static List<String> on(LocalDate day, DeskHours desk, OfficeSchedule office) {
        return !desk.holds(day)
                ? List.of()
                : OpenDesks.on(day, desk, office).stream()
                        .map(open -> time(open.from()) + "–" + time(open.to()))
                        .toList();
    }

    private static String time(Instant at) {
        LocalTime time = at.atZone(Clocks.KYIV).toLocalTime();
        return time.getHour() + ":" + String.format("%02d", time.getMinute());
    }

    private static long hours(List<Stretch> open) {
        return open.stream()
                .mapToLong(stretch ->
                        Duration.between(stretch.from(), stretch.to()).toHours())
                .sum();
    }

    private static OfficeSchedule office(String hours, Predicate<LocalDate> holiday) {
        return new OfficeSchedule(Map.of(DayOfWeek.TUESDAY, OpenTimes.read(hours)), List.of(), holiday);
    }

    private static OfficeSchedule special(String hours) {
        SpecialHours special =
                new SpecialHours(1, new DaySpan(TUESDAY, TUESDAY), OpenTimes.read(hours), new Bilingual("Свято", ""));
        return new OfficeSchedule(
                Map.of(DayOfWeek.TUESDAY, OpenTimes.read("9:00–16:00")), List.of(special), TUESDAY::equals);
    }

    private static DeskHours desk(LocalDate day, String from, String to) {
        Desk desk = new Desk(1, "Вікно 1");
        desk.id = 1L;
        return new DeskHours(
                desk,
                day.getDayOfWeek(),
                new DayHours(LocalTime.parse(from), LocalTime.parse(to), null, null),
                LocalDate.of(2026, 1, 1));
    }

    private static Stretch stretch(long desk, String from, String to) {
        return new Stretch(desk, at(from), at(to));
    }

    private static Instant at(String time) {
        return TUESDAY.atTime(LocalTime.parse(time)).atZone(Clocks.KYIV).toInstant();
    }
}
