package ua.vikno.accessibility;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A message about a barrier.
 *
 * @param page where it was met, as the person wrote it; empty where they did not
 * @param words what went wrong, in the person's words
 * @param name of who wrote; empty where they did not say, or when it is forgotten
 * @param email where to answer; empty as above
 * @param language {@code uk} or {@code en}: of the page it was written on
 * @param dueOn the last day for the answer to who gave a name and an address (law 393/96-ВР); null for who did not
 * @param answer what was done about it; null while it is open
 * @param closedAt null while it is open
 * @param closerName null while it is open
 */
public record BarrierView(
        long id,
        String page,
        String words,
        String name,
        String email,
        String language,
        Instant receivedAt,
        LocalDate dueOn,
        String answer,
        Instant closedAt,
        String closerName) {

    public boolean isClosed() {
        return closedAt != null;
    }

    /** Whether there is somebody to answer. */
    public boolean isAnswerable() {
        return !email.isEmpty();
    }
}
