package ua.vikno.appointment;

import java.time.LocalTime;

/**
 * When a desk is staffed on a day.
 *
 * @param breakFrom when its break begins; null where it has none
 * @param breakTo when its break ends; null where it has none
 */
public record DayHours(LocalTime opens, LocalTime closes, LocalTime breakFrom, LocalTime breakTo) {

    /**
     * Checks that the hours can be.
     *
     * @throws ScheduleUnfit it closes before it opens, or the break is not within
     */
    public DayHours {
        if (!opens.isBefore(closes)) {
            throw new ScheduleUnfit("hours");
        }
        if ((breakFrom == null) != (breakTo == null)
                || breakFrom != null && !within(opens, breakFrom, breakTo, closes)) {
            throw new ScheduleUnfit("break");
        }
    }

    private static boolean within(LocalTime opens, LocalTime from, LocalTime to, LocalTime closes) {
        return !from.isBefore(opens) && from.isBefore(to) && !to.isAfter(closes);
    }
}
