package ua.vikno.appointment;

import java.time.Instant;
import java.util.List;
import ua.vikno.kernel.Bilingual;

/**
 * A stretch in which an office receives nobody, and its visits.
 *
 * @param office id of the office
 * @param desk label of the one desk that receives nobody; empty for the whole office
 * @param reason as people are told
 * @param lifted whether its times are offered again
 * @param lines visits in order of time
 */
public record StopView(
        long id,
        long office,
        Bilingual officeName,
        String desk,
        Instant from,
        Instant to,
        String reason,
        boolean lifted,
        List<StopLine> lines) {

    /** How many visits are in a state. */
    public long count(StopState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    public long getMoved() {
        return count(StopState.MOVED);
    }

    public long getUnplaced() {
        return count(StopState.UNPLACED);
    }

    public long getWaiting() {
        return count(StopState.WAITING);
    }
}
