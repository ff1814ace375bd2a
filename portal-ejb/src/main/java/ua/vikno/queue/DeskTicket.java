package ua.vikno.queue;

import java.time.Instant;
import ua.vikno.kernel.Bilingual;

/**
 * Who is at a desk, as its clerk sees them.
 *
 * @param category name of the category that goes ahead; null for none
 * @param elsewhere they live in another community
 * @param calls how many times they were called
 * @param startedAt when they came to the desk; null before
 * @param booking number of the visit they booked by itself; 0 for none
 * @param application number of the application they booked for; 0 for none
 * @param visitor their name as on the application or as they gave it; empty where it is not known or not to be shown
 * @param card id of the subject card of whoever booked; 0 where there is none or it is not to be shown
 */
public record DeskTicket(
        long id,
        TicketNumber number,
        long topic,
        Bilingual topicName,
        Bilingual category,
        boolean elsewhere,
        TicketStatus status,
        Instant arrivedAt,
        Instant booked,
        int calls,
        Instant calledAt,
        Instant startedAt,
        int minutes,
        long booking,
        long application,
        String visitor,
        long card) {

    /** Was called and has not come yet. */
    public boolean isCalled() {
        return status == TicketStatus.CALLED;
    }
}
