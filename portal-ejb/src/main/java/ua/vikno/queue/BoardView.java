package ua.vikno.queue;

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

    /**
     * A number is called.
     *
     * @param desk what is written over the desk
     */
    public record Call(TicketNumber number, String desk) {}

    /**
     * A number will be called.
     *
     * @param about when; null where no desk for it is open
     */
    public record Next(TicketNumber number, Instant about) {}
}
