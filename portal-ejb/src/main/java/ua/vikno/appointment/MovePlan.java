package ua.vikno.appointment;

import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where a visit can go on: never earlier than people were told to come, the soonest first; at one moment desks in the order in which they
 * are offered.
 */
final class MovePlan {

    private MovePlan() {}

    /**
     * Places in order.
     *
     * @param was when the visit was
     * @param fits what else a place must be
     */
    static Stream<Stretch> places(Timetable.Free free, Instant was, Predicate<Stretch> fits) {
        return free.starts().tailMap(was, true).entrySet().stream()
                .flatMap(start -> start.getValue().stream()
                        .map(desk ->
                                new Stretch(desk, start.getKey(), start.getKey().plus(free.length()))))
                .filter(fits);
    }
}
