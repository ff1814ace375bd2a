package ua.vikno.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a desk calls: each line in its order, bookings at their time, categories ahead but within the bound. */
class CallOrderTest {

    private static final Instant NINE = Instant.parse("2026-11-17T07:00:00Z");
    private static final List<Set<Long>> SKILLS =
            List.of(Set.of(1L, 2L), Set.of(1L, 3L), Set.of(2L), Set.of(1L, 2L, 3L), Set.of(3L));

    @Test
    void whoBookedIsCalledAtTheirTimeAndNotBefore() {
        CallOrder order = new CallOrder(5);
        Waiting booked = one(1, Line.BOOKED, 30);
        Waiting walkIn = one(2, Line.ORDINARY, 0);
        assertEquals(
                2, order.next(List.of(booked, walkIn), at(29)).orElseThrow().id());
        assertEquals(
                1, order.next(List.of(booked, walkIn), at(30)).orElseThrow().id());
        assertEquals(1, order.next(List.of(booked), at(5)).orElseThrow().id(), "nobody else waits");
    }

    @Test
    void whoWasSentOnGoesFirst() {
        Waiting sent = new Waiting(9, Line.ORDINARY, true, at(20), 0);
        List<Waiting> all = List.of(one(1, Line.BOOKED, 0), one(2, Line.PRIORITY, 0), sent);
        assertEquals(9, new CallOrder(5).next(all, at(40)).orElseThrow().id());
    }

    @Test
    void nobodyIsOvertakenMoreOftenThanStated() {
        Waiting tired = new Waiting(1, Line.ORDINARY, false, at(0), 2);
        Waiting ahead = one(2, Line.PRIORITY, 10);
        assertEquals(
                2,
                new CallOrder(3)
                        .next(List.of(tired, ahead), at(20))
                        .orElseThrow()
                        .id());
        assertEquals(
                1,
                new CallOrder(2)
                        .next(List.of(tired, ahead), at(20))
                        .orElseThrow()
                        .id());
        Waiting older = one(3, Line.PRIORITY, -5);
        assertEquals(
                3,
                new CallOrder(2)
                        .next(List.of(tired, older), at(20))
                        .orElseThrow()
                        .id(),
                "came before");
        assertEquals(
                1,
                new CallOrder(0)
                        .next(List.of(tired, ahead), at(20))
                        .orElseThrow()
                        .id());
    }

    @Test
    void nobodyIsCalledWhereNobodyWaits() {
        assertTrue(new CallOrder(5).next(List.of(), NINE).isEmpty());
    }

    /** A day in which people of all lines come at random and desks of different skills call at random. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 5, 20})
    void onAnyDayEachIsCalledOnceEachLineInItsOrderAndTheBoundHolds(int most) {
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            HallModel hall = new HallModel(most);
            int came = 0;
            for (int minute = 0; minute < 240; minute++) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    came++;
                    hall.comes(visitor(came, minute, random));
                }
                hall.calls(SKILLS.get(random.nextInt(SKILLS.size())), at(minute));
            }
            Instant evening = at(240);
            while (hall.waiting() > 0) {
                hall.calls(SKILLS.get(3), evening);
            }
            assertEquals(came, hall.called().size());
            assertEquals(came, new HashSet<>(hall.called()).size(), "called twice");
            assertTrue(hall.most() <= most, "overtaken " + hall.most() + " times, day " + seed);
            assertInOrder(hall.called(), "day " + seed);
        }
    }

    /** In a line of one topic nobody overtakes; bookings made for later come later, whenever their people came. */
    private static void assertInOrder(List<HallModel.Visitor> called, String day) {
        for (Line line : List.of(Line.PRIORITY, Line.ORDINARY)) {
            for (long topic = 1; topic <= 3; topic++) {
                long wanted = topic;
                List<Long> ids = called.stream()
                        .filter(one -> one.line() == line && one.topic() == wanted)
                        .map(HallModel.Visitor::id)
                        .toList();
                List<Long> sorted = new ArrayList<>(ids);
                sorted.sort(null);
                assertEquals(sorted, ids, line + " of " + topic + ", " + day);
            }
        }
    }

    private static HallModel.Visitor visitor(int id, int minute, Random random) {
        int kind = random.nextInt(10);
        Line line = kind < 2 ? Line.BOOKED : kind < 5 ? Line.PRIORITY : Line.ORDINARY;
        Instant place = at(line == Line.BOOKED ? minute + random.nextInt(30) : minute);
        return new HallModel.Visitor(id, line, 1 + random.nextInt(3), place);
    }

    /** The program looks at the first of each line of each topic only: it must choose as if it saw everybody. */
    @Test
    void theFirstOfEachLineAndTopicAreEnough() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            List<HallModel.Visitor> all = IntStream.rangeClosed(1, 40)
                    .mapToObj(id -> visitor(id, id, random))
                    .toList();
            // older people of one topic were overtaken at least as often as younger ones
            List<Waiting> everybody = all.stream()
                    .map(one -> one.waiting((int) Math.max(0, 6 - one.id() / 4)))
                    .toList();
            List<Waiting> heads = new ArrayList<>();
            for (Line line : Line.values()) {
                for (long topic = 1; topic <= 3; topic++) {
                    long wanted = topic;
                    IntStream.range(0, all.size())
                            .filter(i -> all.get(i).line() == line && all.get(i).topic() == wanted)
                            .mapToObj(everybody::get)
                            .min(Waiting.BY_PLACE)
                            .ifPresent(heads::add);
                }
            }
            CallOrder order = new CallOrder(4);
            assertEquals(order.next(everybody, at(20)), order.next(heads, at(20)), "case " + seed);
        }
    }

    private static Waiting one(long id, Line line, int minute) {
        return new Waiting(id, line, false, at(minute), 0);
    }

    private static Instant at(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }
}
