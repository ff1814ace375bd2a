package ua.vikno.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * When a visit can begin and at which desks. A visit begins at whole steps from the moment its desk opens, and from the end of the
 * break; it takes whole steps, ends before the desk closes and meets nobody else's.
 */
final class FreeTimes {

    private final Duration step;
    private final Duration length;
    private final Instant earliest;

    /**
     * Rules of an office and a topic.
     *
     * @param minutes how long the visit takes; rounded up to whole steps
     * @param earliest nothing sooner is offered
     */
    FreeTimes(int stepMinutes, int minutes, Instant earliest) {
        this.step = Duration.ofMinutes(stepMinutes);
        this.length = step.multipliedBy((minutes + stepMinutes - 1) / stepMinutes);
        this.earliest = earliest;
    }

    /** How long the visit keeps a desk. */
    Duration length() {
        return length;
    }

    /**
     * Beginnings in order, each with the desks that are free then.
     *
     * @param open when desks are staffed
     * @param busy when they are taken, in order of time for each desk
     */
    NavigableMap<Instant, List<Long>> of(List<Stretch> open, List<Stretch> busy) {
        Map<Long, List<Stretch>> taken = new HashMap<>();
        busy.forEach(stretch ->
                taken.computeIfAbsent(stretch.desk(), desk -> new ArrayList<>()).add(stretch));
        taken.values().forEach(stretches -> stretches.sort(Comparator.comparing(Stretch::from)));
        NavigableMap<Instant, List<Long>> free = new TreeMap<>();
        open.forEach(stretch -> offer(stretch, taken.getOrDefault(stretch.desk(), List.of()), free));
        return free;
    }

    private void offer(Stretch open, List<Stretch> taken, Map<Instant, List<Long>> free) {
        int next = 0;
        for (Instant begin = open.from(); !begin.plus(length).isAfter(open.to()); begin = begin.plus(step)) {
            while (next < taken.size() && !taken.get(next).to().isAfter(begin)) {
                next++;
            }
            boolean met = next < taken.size() && taken.get(next).meets(begin, begin.plus(length));
            if (!met && !begin.isBefore(earliest)) {
                free.computeIfAbsent(begin, at -> new ArrayList<>()).add(open.desk());
            }
        }
    }
}
