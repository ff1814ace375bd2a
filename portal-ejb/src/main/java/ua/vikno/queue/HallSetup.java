package ua.vikno.queue;

/**
 * Rules of a hall as its chief keeps them.
 *
 * @param mostAhead so many people with priority may overtake a person without one: 0 to 50
 * @param graceMinutes who comes later than that for a visit has lost its time: 0 to 60
 * @param version of what was seen; 0 where nobody has saved any yet
 */
public record HallSetup(int mostAhead, int graceMinutes, long version) {

    private static final int MOST_AHEAD = 50;
    private static final int MOST_GRACE = 60;

    boolean isFit() {
        return mostAhead >= 0 && mostAhead <= MOST_AHEAD && graceMinutes >= 0 && graceMinutes <= MOST_GRACE;
    }
}
