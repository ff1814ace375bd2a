package ua.vikno.content;

import java.time.Instant;

/**
 * A line of the editors' list.
 *
 * @param author who saved it last; empty for what came with the portal
 * @param edition the newest one
 * @param shown number of the edition that is shown now; null where none is
 * @param ahead when another edition begins to be shown; null where none is planned
 */
public record PieceRow(
        long id,
        ContentKind kind,
        String slug,
        Wording title,
        String author,
        Instant changedAt,
        int edition,
        Integer shown,
        Instant until,
        Instant ahead) {

    /** Whether something newer than what is shown was saved and waits for nobody knows what. */
    public boolean isAheadOfShown() {
        return shown != null && shown < edition && ahead == null;
    }
}
