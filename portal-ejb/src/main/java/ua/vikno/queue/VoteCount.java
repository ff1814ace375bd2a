package ua.vikno.queue;

/**
 * How visitors of a day said it was.
 *
 * @param good so many said it was good
 * @param bad so many said it was not
 */
public record VoteCount(int good, int bad) {

    /** Somebody said something. */
    public boolean isAny() {
        return good + bad > 0;
    }
}
