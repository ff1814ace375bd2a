package ua.vikno.queue;

/**
 * What stands on a ticket and on the board: А-012.
 *
 * @param letter one or two of the topic it was given for
 * @param value the how-manieth of that letter on that day in that office
 */
public record TicketNumber(String letter, int value) {

    private static final int USUAL = 999;

    /** It is longer than А-012: has two letters or more than three digits. */
    public boolean isWide() {
        return letter.length() > 1 || value > USUAL;
    }

    @Override
    public String toString() {
        return "%s-%03d".formatted(letter, value);
    }
}
