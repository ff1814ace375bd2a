package ua.vikno.privacy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request to the data officer.
 *
 * @param account of who asks
 * @param entry id of the line of the trail it is about; null where it is about none
 * @param dueOn the last day for the answer: thirty calendar days (law 2297-VI, art. 16)
 * @param answer null before it is answered
 * @param answeredAt null before it is answered
 * @param answererName null before it is answered
 */
public record RequestView(
        long id,
        RequestKind kind,
        long account,
        Long entry,
        String asked,
        Instant askedAt,
        LocalDate dueOn,
        String answer,
        Instant answeredAt,
        String answererName) {

    public boolean isAnswered() {
        return answer != null;
    }
}
