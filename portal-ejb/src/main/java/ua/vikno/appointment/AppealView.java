package ua.vikno.appointment;

import java.time.Instant;
import ua.vikno.kernel.Bilingual;

/**
 * An appeal as the chief sees it.
 *
 * @param visit id of the missed visit
 * @param from when it began
 * @param secret opens the visit
 * @param account whose it is; null for a guest
 * @param name as they gave it; empty in lists, where it is restricted and once it was forgotten
 * @param words what they say; empty in lists and once they were forgotten
 * @param decidedAt null while it waits
 * @param reason of the decision; empty where none was given
 */
public record AppealView(
        long visit,
        Instant from,
        Bilingual officeName,
        String secret,
        Long account,
        String name,
        String words,
        Instant madeAt,
        Instant decidedAt,
        AppealState state,
        String reason) {

    /** What people call the visit. */
    public String getNumber() {
        return String.format(java.util.Locale.ROOT, "%06d", visit);
    }

    public boolean isWaiting() {
        return state == AppealState.WAITING;
    }

    public boolean isAccepted() {
        return state == AppealState.ACCEPTED;
    }
}
