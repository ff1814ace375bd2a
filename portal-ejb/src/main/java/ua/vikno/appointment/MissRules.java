package ua.vikno.appointment;

/**
 * When who books and does not come books no more online for a while.
 *
 * @param most after so many missed visits; 0 where there is no such rule
 * @param withinDays the days that they must lie in, the day of the last one among them
 * @param barredDays so many days from the day of the last one, itself not among them
 */
public record MissRules(int most, int withinDays, int barredDays) {

    /** What stands where an office has set nothing. */
    static final MissRules USUAL = new MissRules(3, 60, 14);

    private static final int MOST_MISSED = 20;
    private static final int YEAR = 365;

    public MissRules {
        boolean fit = most >= 0 && most <= MOST_MISSED && isDays(withinDays) && isDays(barredDays);
        if (!fit) {
            throw new ScheduleUnfit("missed");
        }
    }

    private static boolean isDays(int days) {
        return days >= 1 && days <= YEAR;
    }
}
