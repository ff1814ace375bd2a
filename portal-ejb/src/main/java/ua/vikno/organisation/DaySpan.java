package ua.vikno.organisation;

import java.time.LocalDate;

/**
 * Days one after another, both ends counted.
 *
 * @param from first day
 * @param to last day; null while no end is known
 */
public record DaySpan(LocalDate from, LocalDate to) {

    /**
     * Days in their order.
     *
     * @throws DaysReversed the last day is before the first
     */
    public DaySpan {
        if (to != null && to.isBefore(from)) {
            throw new DaysReversed();
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !isOverBefore(day);
    }

    /** Whether some day is in both. */
    public boolean meets(DaySpan other) {
        return !isOverBefore(other.from) && !other.isOverBefore(from);
    }

    /** Whether the last day is before this one. */
    public boolean isOverBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
