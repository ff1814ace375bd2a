package ua.vikno.appointment;

import java.time.Instant;
import ua.vikno.kernel.Bilingual;

/**
 * A visit whose person did not come, for that person.
 *
 * @param number of the booking
 * @param from when it began
 * @param secret opens it, and is the right to appeal
 * @param appeal what was said to it and answered
 * @param reason why the appeal was declined; empty where it was not
 */
public record MissedVisit(
        String number, Instant from, Bilingual officeName, String secret, AppealState appeal, String reason) {

    /** Nothing was said to it yet. */
    public boolean isAppealable() {
        return appeal == AppealState.NONE;
    }
}
