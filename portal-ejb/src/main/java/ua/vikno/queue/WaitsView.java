package ua.vikno.queue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What people come to a hall for and how long they would wait; no person is in it.
 *
 * @param topics what people come for
 * @param waits how long whoever came now would wait, by topic; of topics that an open desk serves
 * @param paused the hall stands still
 */
public record WaitsView(List<HallTopic> topics, Map<Long, WaitEstimate> waits, boolean paused, Instant at) {

    /** How long whoever came now would wait; null where that is not known. */
    public WaitEstimate estimate(long topic) {
        return waits.get(topic);
    }
}
