package ua.vikno.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Clocks;

/** Beginnings of visits: whole steps, whole visits, nobody else's time. */
class FreeTimesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant LONG_AGO = Instant.EPOCH;

    @Test
    void visitsBeginAtWholeStepsAndEndBeforeClosing() {
        FreeTimes quarter = new FreeTimes(15, 30, LONG_AGO);
        assertEquals(
                List.of("9:00", "9:15", "9:30"), begins(quarter.of(List.of(open(1, "09:00", "10:00")), List.of())));
    }

    @Test
    void aVisitTakesWholeSteps() {
        FreeTimes quarter = new FreeTimes(15, 20, LONG_AGO);
        assertEquals(30, quarter.length().toMinutes());
        assertEquals(List.of("9:00", "9:15"), begins(quarter.of(List.of(open(1, "09:00", "09:45")), List.of())));
    }

    @Test
    void whatIsTakenIsNotOfferedAndWhatTouchesItIs() {
        FreeTimes quarter = new FreeTimes(15, 30, LONG_AGO);
        List<Stretch> busy = List.of(open(1, "09:30", "10:00"));
        assertEquals(
                List.of("9:00", "10:00", "10:15", "10:30"),
                begins(quarter.of(List.of(open(1, "09:00", "11:00")), busy)));
    }

    @Test
    void theBreakDividesTheDayAndTheStepsBeginAnewAfterIt() {
        FreeTimes half = new FreeTimes(30, 30, LONG_AGO);
        List<Stretch> open = List.of(open(1, "09:00", "10:10"), open(1, "10:40", "11:40"));
        assertEquals(List.of("9:00", "9:30", "10:40", "11:10"), begins(half.of(open, List.of())));
    }

    @Test
    void desksAreOfferedTogetherEachWithItsOwnVisitors() {
        FreeTimes half = new FreeTimes(30, 30, LONG_AGO);
        List<Stretch> open = List.of(open(1, "09:00", "10:00"), open(2, "09:00", "10:00"));
        NavigableMap<Instant, List<Long>> free =
                half.of(open, List.of(open(1, "09:00", "09:30"), open(2, "09:30", "10:00")));
        assertEquals(List.of(List.of(2L), List.of(1L)), List.copyOf(free.values()));
    }

    @Test
    void nothingSoonerThanTheNoticeIsOffered() {
        FreeTimes half = new FreeTimes(30, 30, at("09:01"));
        assertEquals(List.of("9:30"), begins(half.of(List.of(open(1, "09:00", "10:00")), List.of())));
    }

    @Test
    void visitsTakenInAnyOrderAreRespected() {
        FreeTimes half = new FreeTimes(30, 30, LONG_AGO);
        List<Stretch> busy = List.of(open(1, "10:00", "10:30"), open(1, "09:00", "09:30"));
        assertEquals(List.of("9:30", "10:30"), begins(half.of(List.of(open(1, "09:00", "11:00")), busy)));
    }

    @Test
    void aDeskClosedTooSoonForTheVisitOffersNothing() {
        FreeTimes half = new FreeTimes(30, 60, LONG_AGO);
        assertEquals(List.of(), begins(half.of(List.of(open(1, "09:00", "09:59")), List.of())));
    }

    private static Stretch open(long desk, String from, String to) {
        return new Stretch(desk, at(from), at(to));
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(DAY + "T" + time).atZone(Clocks.KYIV).toInstant();
    }

    private static List<String> begins(NavigableMap<Instant, List<Long>> free) {
        Stream<Instant> starts = free.keySet().stream();
        return starts.map(start -> start.atZone(Clocks.KYIV))
                .map(start -> "%d:%02d".formatted(start.getHour(), start.getMinute()))
                .toList();
    }
}
