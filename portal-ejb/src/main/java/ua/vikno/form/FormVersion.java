package ua.vikno.form;

import java.time.Instant;

/**
 * A published version of a form in its history.
 *
 * @param from since when, or from when on, it holds
 * @param decidedAt when it was published; null for a version that came with the program
 * @param authors who made it, empty for one that came with the program
 * @param note what changed, as its author wrote it
 * @param equalsVersion the older version it repeats; null where it repeats none
 */
public record FormVersion(
        int version,
        Instant from,
        Instant decidedAt,
        String authors,
        String publisher,
        String note,
        Integer equalsVersion,
        State state) {

    /** Where a version stands at this moment. */
    public enum State {
        /** It holds. */
        NOW,
        /** It will hold from its day on. */
        LATER,
        /** It held until a newer one did. */
        BEFORE,
        /** A newer one was published before its day came. */
        NEVER
    }

    public boolean isDelivered() {
        return publisher.isEmpty();
    }
}
