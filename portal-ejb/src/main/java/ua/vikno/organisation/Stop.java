package ua.vikno.organisation;

import java.time.Instant;

/**
 * A time during which a term did not run (зупинення провадження, law 2073-IX art. 64).
 *
 * @param from when the clock was stopped
 * @param until when it was started again
 */
public record Stop(Instant from, Instant until) {

    public Stop {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A stop from " + from + " until " + until);
        }
    }
}
