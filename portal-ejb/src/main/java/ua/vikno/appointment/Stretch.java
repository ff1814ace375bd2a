package ua.vikno.appointment;

import java.time.Instant;

/**
 * A stretch of a desk's time, from its first moment to the first after it.
 *
 * @param desk id of the desk
 */
record Stretch(long desk, Instant from, Instant to) {

    boolean meets(Instant begin, Instant end) {
        return from.isBefore(end) && to.isAfter(begin);
    }
}
