package ua.vikno.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What the board of a hall shows; no person is in it.
 *
 * @param calls who is called, the latest first
 * @param next who is likely to be called next, in that order
 * @param more how many wait besides
 * @param paused the hall stands still
 */
public record BoardView(List<Call> calls, List<Next> next, int more, boolean paused, Instant at) {

    /** So long nothing else is shown beside a call. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    /** Somebody was called a moment ago. */
    public boolean isFresh() {
        return calls.stream().anyMatch(call -> call.at().plus(FRESH).isAfter(at));
    }

    /**
     * A number is called.
     *
     * @param desk what is written over the desk
     * @param at when, the last time
     */
    public record Call(TicketNumber number, String desk, Instant at) {

        /** What tells this call from every other, also from the same number called once more. */
        public String mark() {
            return number + " " + at.toEpochMilli();
        }
    }

    /**
     * A number will be called.
     *
     * @param about when; null where no desk for it is open
     */
    public record Next(TicketNumber number, Instant about) {}
}
