package ua.vikno.appointment;

/**
 * A visit that was booked by itself, for whoever has its link: no name is in it.
 *
 * @param visit when and where
 * @param topic what it is for
 * @param service code of the service they come for; empty where none was named
 * @param phone of a guest, most of it hidden; empty where it is not kept
 * @param begun its time has come: it cannot be changed any more
 */
public record BookedVisit(VisitView visit, TopicView topic, String service, String phone, boolean begun) {

    /** It can still be moved or cancelled. */
    public boolean isChangeable() {
        return visit.isBooked() && !begun;
    }
}
