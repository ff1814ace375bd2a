package ua.vikno.appointment;

import java.time.Instant;
import ua.vikno.kernel.Bilingual;

/**
 * A visit as people see it.
 *
 * @param office id of the office
 * @param desk what is written over the desk
 * @param topic what it is for
 * @param heldUntil when a held time ends; null for one that is booked or cancelled
 * @param draft id of the draft a held time belongs to; null for a booked one
 * @param application number of the application; null while it is a draft
 * @param service code and name of the service of the application; null while it is a draft
 * @param applicant name as on the application; empty where it is not to be shown
 */
public record VisitView(
        long id,
        long office,
        Bilingual officeName,
        Bilingual officeAddress,
        String desk,
        Bilingual topic,
        Instant from,
        Instant to,
        BookingStatus status,
        Instant heldUntil,
        Long draft,
        String application,
        Bilingual service,
        String applicant) {

    public boolean isBooked() {
        return status == BookingStatus.BOOKED;
    }

    public boolean isHeld() {
        return status == BookingStatus.HELD;
    }
}
