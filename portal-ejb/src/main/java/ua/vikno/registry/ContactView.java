package ua.vikno.registry;

import java.time.Instant;

/**
 * A way to reach a person.
 *
 * @param value as they gave it
 * @param lastUsed when they last gave it
 */
public record ContactView(Kind kind, String value, Instant lastUsed) {

    /** What it is. */
    public enum Kind {
        PHONE,
        EMAIL,
        /** Where they live. */
        ADDRESS,
        /** What they asked about. */
        PLACE
    }
}
