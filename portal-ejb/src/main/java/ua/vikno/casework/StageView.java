package ua.vikno.casework;

import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Bilingual;

/**
 * One line of the routing sheet.
 *
 * @param position 1 for the first
 * @param performer who does it
 * @param due last day for it
 * @param doneAt null while it is not done
 * @param doneBy who did it; empty while it is not done
 */
public record StageView(
        int position, StageKind kind, Bilingual performer, LocalDate due, Instant doneAt, String doneBy) {

    public boolean isDone() {
        return doneAt != null;
    }
}
