package ua.vikno.reporting;

/**
 * One hour of one day of the week in a period: what was planned and what came.
 *
 * @param weekday 1 is Monday
 * @param hour from 0
 * @param planned minutes for which desks were staffed
 * @param busy minutes for which people were served
 * @param booked people who had booked
 * @param came people who took a ticket
 * @param served people who were served
 */
public record HallHour(int weekday, int hour, long planned, long busy, long booked, long came, long served) {

    private static final int WHOLE = 100;

    /** What part of the planned minutes people were served, in percent; 0 where nothing was planned. */
    public long percent() {
        return planned == 0 ? 0 : Math.round((double) WHOLE * busy / planned);
    }
}
