package ua.vikno.queue;

/** In which line somebody stands, decided when they come. */
public enum Line {
    /** At the booked time. */
    BOOKED,
    /** Of a category that goes ahead, by arrival. */
    PRIORITY,
    /** By arrival. */
    ORDINARY
}
