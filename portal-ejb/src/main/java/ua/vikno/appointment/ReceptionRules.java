package ua.vikno.appointment;

import java.util.Set;

/**
 * How an office takes bookings.
 *
 * @param open whether it takes any
 * @param stepMinutes visits begin at every so many minutes
 * @param windowDays so many days ahead, today among them
 * @param noticeMinutes not sooner than so many minutes from now
 */
public record ReceptionRules(boolean open, int stepMinutes, int windowDays, int noticeMinutes) {

    /** Steps to choose from, in minutes. */
    public static final Set<Integer> STEPS = Set.of(5, 10, 15, 20, 30, 60);

    private static final int LONGEST_WINDOW = 90;
    private static final int LONGEST_NOTICE = 10_080;

    public ReceptionRules {
        if (!STEPS.contains(stepMinutes)
                || windowDays < 1
                || windowDays > LONGEST_WINDOW
                || noticeMinutes < 0
                || noticeMinutes > LONGEST_NOTICE) {
            throw new ScheduleUnfit("rules");
        }
    }
}
