package ua.vikno.queue;

import java.time.Instant;
import java.util.Comparator;

/**
 * Somebody who waits, as the order of calls sees them.
 *
 * @param id of the ticket
 * @param transferred was at a desk already and was sent on
 * @param placeAt the booked time in the line of bookings, else when they came
 * @param overtaken how many people of the line with priority who came later were called before them, by desks that serve both
 */
record Waiting(long id, Line line, boolean transferred, Instant placeAt, int overtaken) {

    /** By time; of two who came at once, whose ticket was given first. */
    static final Comparator<Waiting> BY_PLACE =
            Comparator.comparing(Waiting::placeAt).thenComparing(Waiting::id);

    boolean before(Waiting other) {
        return BY_PLACE.compare(this, other) < 0;
    }

    boolean in(Line asked) {
        return !transferred && line == asked;
    }
}
