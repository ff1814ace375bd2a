package ua.vikno.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * How long everybody in a hall will wait: the open desks are let call by the very rule they call by, each visitor taking what visitors of
 * their topic have taken lately. The range comes of how much those times differ. Of those who will still come only bookings are known.
 */
final class Forecast {

    /** Further back in the line nothing honest can be said. */
    static final int MOST = 400;

    /** Eight of ten are within so many deviations. */
    private static final double EIGHT_OF_TEN = 1.28;

    private static final double SECONDS = 60;

    private final CallOrder order;
    private final Map<Long, Pace> paces;
    private final Instant now;

    private final PriorityQueue<Free> free = new PriorityQueue<>(
            Comparator.comparing(Free::at).thenComparing(one -> one.desk().id()));
    private final Map<Long, Integer> overtaken = new HashMap<>();
    private final Map<Long, WaitEstimate> estimates = new HashMap<>();
    private final List<Called> called = new ArrayList<>();

    Forecast(int mostAhead, Map<Long, Pace> paces, Instant now) {
        this.order = new CallOrder(mostAhead);
        this.paces = paces;
        this.now = now;
    }

    /** Somebody who waits; desk: the only one they wait for, null for any. */
    record Person(Waiting waiting, long topic, Long desk) {

        /** Somebody who booked and has not come yet: will be called at their time. */
        static Person expected(long visit, long topic, Instant begins) {
            return new Person(new Waiting(-visit, Line.BOOKED, false, begins, 0), topic, null);
        }
    }

    /** An open desk; since: when a visitor for {@code serving} was called, null where nobody is at it. */
    record Desk(long id, Set<Long> topics, Long serving, Instant since) {

        boolean serves(Person person) {
            return topics.contains(person.topic()) && (person.desk() == null || person.desk() == id);
        }
    }

    /** How long a visitor of a topic takes. */
    record Pace(double minutes, double deviation) {}

    private record Free(Desk desk, Instant at) {}

    private record Called(long topic, double variance) {}

    /** An estimate for each of the first {@value #MOST} whom an open desk serves, by ticket. */
    Map<Long, WaitEstimate> of(List<Person> people, List<Desk> desks) {
        List<Person> left = new ArrayList<>(people.stream()
                .sorted(Comparator.comparing(Person::waiting, Waiting.BY_PLACE))
                .limit(MOST)
                .toList());
        left.forEach(
                person -> overtaken.put(person.waiting().id(), person.waiting().overtaken()));
        desks.forEach(desk -> free.add(new Free(desk, freeAt(desk))));
        while (!left.isEmpty() && !free.isEmpty()) {
            Free next = free.poll();
            call(next, left, desks)
                    .ifPresent(took -> free.add(new Free(next.desk(), next.at().plus(took))));
        }
        return estimates;
    }

    /** The desk calls; how long it is taken then, empty where nobody is left for it. */
    private Optional<Duration> call(Free at, List<Person> left, List<Desk> desks) {
        List<Person> able = left.stream().filter(at.desk()::serves).toList();
        Optional<Waiting> chosen = order.next(able.stream().map(this::asNow).toList(), at.at());
        Optional<Person> person = chosen.flatMap(found ->
                able.stream().filter(one -> one.waiting().id() == found.id()).findFirst());
        return person.map(found -> {
            note(found, at.at(), desks);
            left.remove(found);
            if (found.waiting().in(Line.PRIORITY)) {
                able.stream()
                        .map(Person::waiting)
                        .filter(one -> one.in(Line.ORDINARY) && one.before(found.waiting()))
                        .forEach(one -> overtaken.merge(one.id(), 1, Integer::sum));
            }
            return duration(pace(found.topic()).minutes());
        });
    }

    private Waiting asNow(Person person) {
        Waiting one = person.waiting();
        return new Waiting(one.id(), one.line(), one.transferred(), one.placeAt(), overtaken.get(one.id()));
    }

    private void note(Person person, Instant at, List<Desk> desks) {
        List<Desk> own = desks.stream().filter(desk -> desk.serves(person)).toList();
        double variance = own.stream()
                .filter(desk -> desk.serving() != null)
                .mapToDouble(desk -> square(pace(desk.serving()).deviation()) / 2)
                .sum();
        int ahead = 0;
        for (Called before : called) {
            if (own.stream().anyMatch(desk -> desk.topics().contains(before.topic()))) {
                variance += before.variance();
                ahead++;
            }
        }
        double likely = Duration.between(now, at).toSeconds() / SECONDS;
        double around = EIGHT_OF_TEN * Math.sqrt(variance) / own.size();
        estimates.put(
                person.waiting().id(),
                new WaitEstimate(ahead, (int) Math.round(likely), (int) Math.max(0, Math.floor(likely - around)), (int)
                        Math.ceil(likely + around)));
        called.add(new Called(person.topic(), square(pace(person.topic()).deviation())));
    }

    /** Who takes longer than usual is taken to need a quarter of the usual time still. */
    private Instant freeAt(Desk desk) {
        if (desk.serving() == null) {
            return now;
        }
        double usual = pace(desk.serving()).minutes();
        double passed = Duration.between(desk.since(), now).toSeconds() / SECONDS;
        return now.plus(duration(Math.max(usual - passed, usual / 4)));
    }

    private Pace pace(long topic) {
        return paces.getOrDefault(topic, new Pace(15, 7));
    }

    private static double square(double value) {
        return value * value;
    }

    private static Duration duration(double minutes) {
        return Duration.ofSeconds(Math.round(minutes * SECONDS));
    }
}
