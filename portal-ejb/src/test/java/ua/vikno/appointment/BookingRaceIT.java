package ua.vikno.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** No time is given twice, nobody is in two places, and whoever is told of a visit has one. */
class BookingRaceIT {

    private static final String TWICE = "select count(*) from appointment.booking a join appointment.booking b"
            + " on a.id < b.id and a.during && b.during and a.status = 'BOOKED' and b.status = 'BOOKED'"
            + " and (a.desk_id = b.desk_id or a.phone = b.phone)";

    private static final int CLIENTS = 150;

    @Test
    void aHundredTimesHaveAHundredVisitors() throws Exception {
        try (BookingRush rush = new BookingRush()) {
            check(rush, CLIENTS);
        }
    }

    static void check(BookingRush rush, int clients) throws Exception {
        int told = rush.run(clients);
        assertEquals(told, rush.count("select count(*) from appointment.booking where status = 'BOOKED'"), "none lost");
        assertEquals(0, rush.count("select count(*) from appointment.booking where status = 'HELD'"));
        assertEquals(0, rush.count(TWICE));
        // what a client let go while the others were refused is taken by those who come after
        for (int late = clients * 2; told < BookingRush.SLOTS && late < clients * 2 + BookingRush.SLOTS; late++) {
            told += rush.isBooked(late) ? 1 : 0;
        }
        assertEquals(BookingRush.SLOTS, rush.count("select count(*) from appointment.booking where status = 'BOOKED'"));
        assertEquals(0, rush.count(TWICE));
        assertEquals(
                BookingRush.DESKS,
                rush.count("select count(distinct desk_id) from appointment.booking where status = 'BOOKED'"));
    }
}
