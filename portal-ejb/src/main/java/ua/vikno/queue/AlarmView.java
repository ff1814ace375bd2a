package ua.vikno.queue;

import java.time.Instant;

/**
 * A clerk calls colleagues.
 *
 * @param office id of the office
 * @param desk what is written over the desk
 * @param clerk who calls
 * @param answeredBy who said that they come; empty before
 * @param mine the acting person called
 */
public record AlarmView(long id, long office, String desk, String clerk, Instant at, String answeredBy, boolean mine) {

    /** Somebody comes. */
    public boolean isAnswered() {
        return !answeredBy.isEmpty();
    }

    /** Colleagues are to come, and nobody has said yet that they do. */
    public boolean isWaiting() {
        return !mine && answeredBy.isEmpty();
    }
}
