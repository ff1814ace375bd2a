package ua.vikno.casework;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A complaint.
 *
 * @param id names it in addresses
 * @param number empty while it is not registered
 * @param dueOn last day to decide it
 * @param registeredAt null while it is not registered
 * @param verdict why it was decided so; empty while it is not decided
 * @param decidedAt null while it is not decided
 */
public record ComplaintView(
        long id,
        String number,
        ComplaintStatus status,
        String words,
        Instant lodgedAt,
        LocalDate dueOn,
        Instant registeredAt,
        String registrar,
        String verdict,
        Instant decidedAt,
        String decider) {

    public boolean isDecided() {
        return decidedAt != null;
    }

    public boolean isRegistered() {
        return registeredAt != null;
    }
}
