package ua.vikno.appointment;

import java.time.LocalDate;

/**
 * A day on which an office receives nobody by somebody's decision.
 *
 * @param reason as people are told, at most 200 characters
 */
public record ClosedDay(LocalDate day, String reason) {

    private static final int LONGEST = 200;

    public ClosedDay {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new ScheduleUnfit("reason");
        }
    }
}
