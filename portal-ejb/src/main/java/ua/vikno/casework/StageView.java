package ua.vikno.casework;

import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Bilingual;

/**
 * One line of the routing sheet.
 *
 * @param position names it within the case
 * @param turn stages of the same turn stand beside each other
 * @param name what is done; null where the kind says enough
 * @param performer who does it
 * @param due last day for it
 * @param openedAt since when it can be acted on; null while it is to come
 * @param doneAt null while it is not done
 * @param doneBy who did it; empty while it is not done
 * @param question what was asked; empty where nothing was
 * @param answer what was written when it was done, or before it had to be done once more
 * @param cancelled it was asked on the way, and nobody waits for it any more
 */
public record StageView(
        int position,
        int turn,
        StageKind kind,
        Bilingual name,
        Bilingual performer,
        LocalDate due,
        Instant openedAt,
        Instant doneAt,
        String doneBy,
        String question,
        String answer,
        boolean cancelled) {

    public boolean isDone() {
        return doneAt != null;
    }

    /** It goes on now. */
    public boolean isOpen() {
        return openedAt != null && doneAt == null;
    }

    /** The citizen and the office read what was asked and answered, where it was. */
    public boolean isAsked() {
        return !question.isEmpty();
    }
}
