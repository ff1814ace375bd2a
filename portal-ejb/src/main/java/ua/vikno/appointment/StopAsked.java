package ua.vikno.appointment;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch in which an office receives nobody.
 *
 * @param office id of the office
 * @param desk id of the one desk that receives nobody; 0 for the whole office
 * @param from its first moment
 * @param to the first moment after it
 * @param elsewhere whether visits may go on in another office of the centre where this one has no time
 */
public record StopAsked(long office, long desk, Instant from, Instant to, boolean elsewhere) {

    private static final Duration LONGEST = Duration.ofDays(31);

    /**
     * Checks the stretch.
     *
     * @throws ScheduleUnfit it ends before it begins, or lasts longer than a month
     */
    public StopAsked {
        if (!from.isBefore(to) || from.plus(LONGEST).isBefore(to)) {
            throw new ScheduleUnfit("stop");
        }
    }

    /** Whether a visit at a desk cannot be then. */
    boolean meets(Stretch visit) {
        return (desk == 0 || desk == visit.desk()) && visit.meets(from, to);
    }
}
