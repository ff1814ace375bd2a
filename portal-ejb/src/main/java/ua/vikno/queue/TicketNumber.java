package ua.vikno.queue;

/**
 * What stands on a ticket and on the board: А-012.
 *
 * @param letter of the topic it was given for
 * @param value the how-manieth of that letter on that day in that office
 */
public record TicketNumber(String letter, int value) {

    @Override
    public String toString() {
        return "%s-%03d".formatted(letter, value);
    }
}
