package ua.vikno.queue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Days of a big hall, minute by minute: what everybody was told when they came is compared with how long they waited. */
class SimulatedDayTest {

    private static final Instant OPENS = Instant.parse("2026-11-17T06:00:00Z");
    private static final int MINUTES = 480;
    private static final int MOST = 5;
    private static final double[] SHARES = {.5, .3, .2};
    private static final Map<Long, Forecast.Pace> PACES =
            Map.of(1L, new Forecast.Pace(12, 5), 2L, new Forecast.Pace(20, 8), 3L, new Forecast.Pace(8, 4));

    /** Every second desk serves everything, the others leave one topic out. */
    private static final List<Set<Long>> SKILLS = List.of(
            Set.of(1L, 2L, 3L),
            Set.of(1L, 2L),
            Set.of(1L, 2L, 3L),
            Set.of(1L, 3L),
            Set.of(1L, 2L, 3L),
            Set.of(2L, 3L),
            Set.of(1L, 2L, 3L),
            Set.of(1L, 2L),
            Set.of(1L, 2L, 3L),
            Set.of(1L, 3L),
            Set.of(1L, 2L, 3L),
            Set.of(1L, 2L));

    private final List<Double> longErrors = new ArrayList<>();
    private final List<Double> shortErrors = new ArrayList<>();
    private int within;
    private int told;

    @Test
    void whatPeopleAreToldIsNearWhatTheyWait() {
        for (long seed = 1; seed <= 4; seed++) {
            new Day(new Random(seed)).pass();
        }
        assertTrue(longErrors.size() > 300, "waits of ten minutes and more: " + longErrors.size());
        assertTrue(median(longErrors) <= .2, "of the wait, where it was ten minutes or more: " + median(longErrors));
        assertTrue(median(shortErrors) <= 3, "minutes, where it was less: " + median(shortErrors));
        assertTrue(within >= .7 * told, within + " of " + told + " within the range they were told");
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** One day: at every minute people come, desks that are free call. */
    private final class Day {

        private final Random random;
        private final HallModel hall = new HallModel(MOST);
        private final Map<Long, HallModel.Visitor> here = new HashMap<>();
        private final List<HallModel.Visitor> expected = new ArrayList<>();
        private final Map<Long, WaitEstimate> promised = new HashMap<>();
        private final Map<Long, Instant> came = new HashMap<>();
        private final Instant[] freeAt = new Instant[SKILLS.size()];
        private final long[] serving = new long[SKILLS.size()];
        private final Instant[] since = new Instant[SKILLS.size()];
        private long ids;

        Day(Random random) {
            this.random = random;
            Arrays.fill(freeAt, OPENS);
            for (int minute = 15; minute < MINUTES; minute += 10) {
                expected.add(new HallModel.Visitor(++ids, Line.BOOKED, topic(), at(minute)));
            }
        }

        void pass() {
            for (int minute = 0; minute < MINUTES + 240; minute++) {
                Instant now = at(minute);
                calls(now);
                if (minute < MINUTES) {
                    arrivals(minute, now);
                    calls(now);
                }
            }
            assertTrue(hall.waiting() == 0 && hall.most() <= MOST, "all served, the bound kept: " + hall.most());
        }

        private void arrivals(int minute, Instant now) {
            List<HallModel.Visitor> due = expected.stream()
                    .filter(one -> !one.placeAt().isAfter(now.plus(Duration.ofMinutes(5))))
                    .toList();
            expected.removeAll(due);
            due.forEach(one -> comes(one, now));
            double rate = minute < 300 ? .85 : .6;
            for (int i = poisson(rate); i > 0; i--) {
                Line line = random.nextInt(20) == 0 ? Line.PRIORITY : Line.ORDINARY;
                comes(new HallModel.Visitor(++ids, line, topic(), now), now);
            }
        }

        private void comes(HallModel.Visitor one, Instant now) {
            hall.comes(one);
            here.put(one.id(), one);
            came.put(one.id(), now);
            if (one.line() != Line.BOOKED) {
                promised.put(one.id(), estimates(now).get(one.id()));
            }
        }

        private Map<Long, WaitEstimate> estimates(Instant now) {
            List<Forecast.Person> people = new ArrayList<>();
            here.values().forEach(one -> people.add(new Forecast.Person(one.waiting(0), one.topic(), null)));
            expected.forEach(one -> people.add(Forecast.Person.expected(one.id(), one.topic(), one.placeAt())));
            List<Forecast.Desk> desks = new ArrayList<>();
            for (int i = 0; i < SKILLS.size(); i++) {
                boolean busy = freeAt[i].isAfter(now);
                desks.add(new Forecast.Desk(i, SKILLS.get(i), busy ? serving[i] : null, busy ? since[i] : null));
            }
            return new Forecast(MOST, PACES, now).of(people, desks);
        }

        private void calls(Instant now) {
            for (int i = 0; i < SKILLS.size(); i++) {
                if (!freeAt[i].isAfter(now)) {
                    int desk = i;
                    hall.calls(SKILLS.get(i), now).ifPresent(one -> serve(desk, one, now));
                }
            }
        }

        private void serve(int desk, HallModel.Visitor one, Instant now) {
            Forecast.Pace pace = PACES.get(one.topic());
            double minutes = Math.max(1, pace.minutes() + pace.deviation() * random.nextGaussian());
            serving[desk] = one.topic();
            since[desk] = now;
            freeAt[desk] = now.plusSeconds(Math.round(minutes * 60));
            here.remove(one.id());
            WaitEstimate estimate = promised.get(one.id());
            if (estimate != null) {
                judge(estimate, Duration.between(came.get(one.id()), now).toSeconds() / 60.0);
            }
        }

        private void judge(WaitEstimate estimate, double waited) {
            double error = Math.abs(estimate.likely() - waited);
            told++;
            within += waited >= estimate.from() - 1 && waited <= estimate.to() + 1 ? 1 : 0;
            if (waited >= 10) {
                longErrors.add(error / waited);
            } else {
                shortErrors.add(error);
            }
        }

        private long topic() {
            double dice = random.nextDouble();
            return dice < SHARES[0] ? 1 : dice < SHARES[0] + SHARES[1] ? 2 : 3;
        }

        private int poisson(double rate) {
            double limit = Math.exp(-rate);
            double product = random.nextDouble();
            int count = 0;
            while (product > limit) {
                count++;
                product *= random.nextDouble();
            }
            return count;
        }
    }

    private static Instant at(int minute) {
        return OPENS.plus(Duration.ofMinutes(minute));
    }
}
