package ua.vikno.appointment;

/** Where a booking stands. */
public enum BookingStatus {
    /** Kept for somebody who is still applying; ends by itself. */
    HELD,
    /** The person is expected. */
    BOOKED,
    /** Nobody comes; the time is free again. */
    CANCELLED
}
