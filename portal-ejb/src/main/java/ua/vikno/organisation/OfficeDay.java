package ua.vikno.organisation;

import java.time.LocalDate;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;

/**
 * One day of an office.
 *
 * @param date the day
 * @param times when people are received on it
 * @param cause what its hours follow
 * @param reason why it differs from the week, where somebody has said it
 */
public record OfficeDay(LocalDate date, OpenTimes times, Cause cause, Optional<Bilingual> reason) {

    /** What hours of a day follow. */
    public enum Cause {
        /** The week of the office. */
        WEEK,
        /** A decision about these days. */
        SPECIAL,
        /** A day off for everyone. */
        HOLIDAY
    }
}
