package ua.vikno.queue;

import java.time.Instant;
import ua.vikno.kernel.Bilingual;

/**
 * A ticket in a list of the hall; no person is in it.
 *
 * @param topic id of what it is for
 * @param category name of the category that goes ahead; null for none
 * @param placeAt the booked time in the line of bookings, else when the person came
 * @param desk id of the desk it is at or waits for; null for any
 * @param deskLabel what is written over that desk; empty for none
 * @param lastCallAt when it was called the last time; null before
 */
public record TicketLine(
        long id,
        TicketNumber number,
        long topic,
        Bilingual topicName,
        Bilingual category,
        TicketStatus status,
        Line line,
        Instant arrivedAt,
        Instant placeAt,
        Long desk,
        String deskLabel,
        Instant calledAt,
        Instant lastCallAt) {

    public boolean isBooked() {
        return line == Line.BOOKED;
    }
}
