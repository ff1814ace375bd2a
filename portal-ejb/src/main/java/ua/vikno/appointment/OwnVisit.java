package ua.vikno.appointment;

/**
 * A visit that was booked by itself, and whose it is.
 *
 * @param topic id of what it is for
 * @param account of who booked it signed in; null for a guest
 * @param phone of a guest, as it is kept; null for who has an account, while it is not confirmed, and after it was forgotten
 * @param language {@code uk} or {@code en}
 * @param service code of the service they come for; empty where none was named
 */
record OwnVisit(VisitView visit, long topic, Long account, String phone, String language, String service) {

    long id() {
        return visit.id();
    }
}
