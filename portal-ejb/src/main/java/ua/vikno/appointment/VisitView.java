package ua.vikno.appointment;

import java.time.Instant;
import java.util.Locale;
import ua.vikno.kernel.Bilingual;

/**
 * A visit as people see it.
 *
 * @param office id of the office
 * @param desk what is written over the desk
 * @param topic what it is for
 * @param heldUntil when a held time ends; null for one that is booked or cancelled
 * @param draft id of the draft a held time belongs to; null for a booked one
 * @param application number of the application; null while it is a draft, and of a visit that was booked by itself
 * @param service code and name of the service of the application; null while it is a draft
 * @param applicant name as on the application or as they gave it; empty where it is not to be shown
 * @param secret opens a visit that was booked by itself; null for that of an application
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
        String applicant,
        String secret) {

    /** What people call a visit that was booked by itself: its number. */
    public String getNumber() {
        return String.format(Locale.ROOT, "%06d", id);
    }

    /** The number people know it by: of the application, else its own. */
    public String getKnownAs() {
        return application == null ? getNumber() : application;
    }

    public boolean isBooked() {
        return status == BookingStatus.BOOKED;
    }

    public boolean isHeld() {
        return status == BookingStatus.HELD;
    }
}
