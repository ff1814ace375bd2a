package ua.vikno.registry;

import java.time.Instant;

/**
 * A decision that two cards are one person's.
 *
 * @param kept the card that stayed
 * @param merged the card it stands for
 * @param by who decided
 * @param undoneBy null while it stands
 * @param undoneAt null while it stands
 */
public record MergeView(long id, CardId kept, CardId merged, String by, Instant at, String undoneBy, Instant undoneAt) {

    public boolean isStanding() {
        return undoneAt == null;
    }
}
