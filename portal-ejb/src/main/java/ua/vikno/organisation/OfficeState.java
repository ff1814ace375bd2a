package ua.vikno.organisation;

import java.time.Instant;

/**
 * Whether an office receives people at a moment.
 *
 * @param open it does
 * @param until when it closes, also for a break; null where it is closed
 * @param opens when it opens next; null where it is open, or where no next time is known
 */
public record OfficeState(boolean open, Instant until, Instant opens) {

    static final OfficeState NEVER = new OfficeState(false, null, null);

    /** When this is not true any more; null where nothing will change it but somebody's decision. */
    Instant changes() {
        return open ? until : opens;
    }
}
