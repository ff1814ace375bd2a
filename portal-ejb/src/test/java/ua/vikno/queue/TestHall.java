package ua.vikno.queue;

import jakarta.persistence.EntityManager;
import ua.vikno.appointment.HallAttendance;

/** What the hall tells of visits, for tests of other features. */
public final class TestHall {

    private TestHall() {}

    public static HallAttendance attendance(EntityManager em) {
        TicketAttendance attendance = new TicketAttendance();
        attendance.em = em;
        return attendance;
    }
}
