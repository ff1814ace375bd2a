package ua.vikno.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A hall in memory, as tests see it: everybody in one list, and by hand who was overtaken how often. */
final class HallModel {

    private final CallOrder order;
    private final Map<Long, Visitor> waiting = new LinkedHashMap<>();
    private final Map<Long, Integer> overtaken = new HashMap<>();
    private final List<Visitor> called = new ArrayList<>();

    HallModel(int mostAhead) {
        order = new CallOrder(mostAhead);
    }

    /** Somebody who comes; placeAt as in {@link Waiting}. */
    record Visitor(long id, Line line, long topic, Instant placeAt) {

        Waiting waiting(int overtaken) {
            return new Waiting(id, line, false, placeAt, overtaken);
        }
    }

    void comes(Visitor visitor) {
        waiting.put(visitor.id(), visitor);
    }

    /** A desk calls; who was overtaken by a person with priority is counted anew, not as the program counts. */
    Optional<Visitor> calls(Set<Long> topics, Instant now) {
        List<Visitor> able = waiting.values().stream()
                .filter(one -> topics.contains(one.topic()))
                .toList();
        Optional<Visitor> chosen = order.next(
                        able.stream()
                                .map(one -> one.waiting(overtaken.getOrDefault(one.id(), 0)))
                                .toList(),
                        now)
                .map(found -> waiting.remove(found.id()));
        chosen.ifPresent(found -> {
            called.add(found);
            if (found.line() == Line.PRIORITY) {
                able.stream()
                        .filter(one -> one.line() == Line.ORDINARY)
                        .filter(one -> one.waiting(0).before(found.waiting(0)))
                        .forEach(one -> overtaken.merge(one.id(), 1, Integer::sum));
            }
        });
        return chosen;
    }

    List<Visitor> called() {
        return called;
    }

    int waiting() {
        return waiting.size();
    }

    /** The most often anybody was overtaken. */
    int most() {
        return overtaken.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
