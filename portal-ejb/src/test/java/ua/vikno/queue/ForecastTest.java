package ua.vikno.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How long one waits: counted by hand for small halls. */
class ForecastTest {

    private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");
    private static final Map<Long, Forecast.Pace> PACES =
            Map.of(1L, new Forecast.Pace(10, 3), 2L, new Forecast.Pace(20, 8));

    @Test
    void aFreeDeskTakesTheFirstAtOnce() {
        WaitEstimate estimate = of(List.of(person(1, 1)), List.of(free(1, 1))).get(1L);
        assertEquals(new WaitEstimate(0, 0, 0, 0), estimate);
    }

    @Test
    void eachWaitsForThoseBefore() {
        Map<Long, WaitEstimate> all =
                of(LongStream.rangeClosed(1, 5).mapToObj(id -> person(id, 1)).toList(), List.of(free(1, 1)));
        assertEquals(40, all.get(5L).likely());
        assertEquals(4, all.get(5L).ahead());
        assertTrue(all.get(5L).from() < 40 && all.get(5L).to() > 40, "a range");
        assertTrue(
                all.get(5L).to() - all.get(5L).from() < 20, "4 visitors, 3 minutes of deviation each: " + all.get(5L));
        assertTrue(
                all.get(5L).to() - all.get(5L).from()
                        > all.get(2L).to() - all.get(2L).from(),
                "the further the less is known");
    }

    @Test
    void moreDesksServeFaster() {
        Map<Long, WaitEstimate> all = of(
                LongStream.rangeClosed(1, 5).mapToObj(id -> person(id, 1)).toList(), List.of(free(1, 1), free(2, 1)));
        assertEquals(20, all.get(5L).likely());
    }

    @Test
    void whoIsAtTheDeskIsWaitedFor() {
        Forecast.Desk busy = new Forecast.Desk(1, Set.of(1L), 1L, NOW.minus(Duration.ofMinutes(4)));
        assertEquals(6, of(List.of(person(1, 1)), List.of(busy)).get(1L).likely());
        Forecast.Desk slow = new Forecast.Desk(1, Set.of(1L), 1L, NOW.minus(Duration.ofMinutes(40)));
        assertEquals(3, of(List.of(person(1, 1)), List.of(slow)).get(1L).likely(), "a quarter of the usual, rounded");
    }

    @Test
    void nothingIsPromisedWhereNoDeskServes() {
        assertNull(of(List.of(person(1, 2)), List.of(free(1, 1))).get(1L));
        assertTrue(of(List.of(person(1, 2)), List.of()).isEmpty());
    }

    @Test
    void whoWaitsForOneDeskWaitsForThatOne() {
        Forecast.Person bound = new Forecast.Person(new Waiting(2, Line.ORDINARY, true, NOW, 0), 1, 2L);
        Map<Long, WaitEstimate> all =
                of(List.of(person(1, 1), bound), List.of(free(1, 1), new Forecast.Desk(2, Set.of(1L), 2L, NOW)));
        assertEquals(20, all.get(2L).likely());
        assertEquals(0, all.get(1L).likely());
    }

    @Test
    void bookingsOfLaterAreNotPutBeforeWhoIsHere() {
        Forecast.Person booked =
                new Forecast.Person(new Waiting(1, Line.BOOKED, false, NOW.plus(Duration.ofMinutes(15)), 0), 1, null);
        Map<Long, WaitEstimate> all =
                of(List.of(booked, person(2, 1), person(3, 1), person(4, 1)), List.of(free(1, 1)));
        assertEquals(20, all.get(1L).likely(), "the desk is free at 20 and the time has come");
        assertEquals(30, all.get(4L).likely());
    }

    private static Map<Long, WaitEstimate> of(List<Forecast.Person> people, List<Forecast.Desk> desks) {
        return new Forecast(5, PACES, NOW).of(people, desks);
    }

    private static Forecast.Person person(long id, long topic) {
        return new Forecast.Person(new Waiting(id, Line.ORDINARY, false, NOW, 0), topic, null);
    }

    private static Forecast.Desk free(long id, long topic) {
        return new Forecast.Desk(id, Set.of(topic), null, null);
    }
}
