package ua.vikno.casework;

import java.time.LocalDate;

/** How soon the term of an open case ends. */
public enum Urgency {
    /** The term has passed. */
    OVERDUE,
    /** Today is its last day. */
    TODAY,
    /** It ends on the next working day or before. */
    SOON,
    /** Half of it is gone. */
    HALF,
    /** There is time. */
    CALM,
    /** The clock stands. */
    STOPPED;

    /**
     * The urgency of a case whose clock runs.
     *
     * @param halfOn from this day half of the term is gone
     * @param ends its last day
     * @param next the working day after today
     */
    static Urgency of(LocalDate halfOn, LocalDate ends, LocalDate today, LocalDate next) {
        if (ends.isBefore(today)) {
            return OVERDUE;
        }
        if (ends.equals(today)) {
            return TODAY;
        }
        if (!ends.isAfter(next)) {
            return SOON;
        }
        return today.isBefore(halfOn) ? CALM : HALF;
    }

    /** What to warn of. */
    Warning warning() {
        return switch (this) {
            case OVERDUE -> Warning.OVERDUE;
            case TODAY, SOON -> Warning.LAST_DAYS;
            case HALF -> Warning.HALF;
            case CALM, STOPPED -> Warning.NOTHING;
        };
    }
}
