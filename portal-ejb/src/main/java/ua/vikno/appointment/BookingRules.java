package ua.vikno.appointment;

/**
 * What an office keeps back when it takes bookings.
 *
 * @param walkInPercent so much of each desk's day is kept for those who come without a booking
 * @param mostPerPerson so many visits to come one telephone or one account may have
 */
public record BookingRules(int walkInPercent, int mostPerPerson) {

    private static final int MOST_KEPT = 90;
    private static final int MOST_VISITS = 20;

    public BookingRules {
        if (walkInPercent < 0 || walkInPercent > MOST_KEPT || mostPerPerson < 1 || mostPerPerson > MOST_VISITS) {
            throw new ScheduleUnfit("booking");
        }
    }
}
