package ua.vikno.casework;

/** Of what the people of a case have been warned; each comes once, and later ones make earlier ones needless. */
enum Warning {
    NOTHING,
    /** Half of the term is gone. */
    HALF,
    /** It ends today or on the next working day. */
    LAST_DAYS,
    /** It has passed. */
    OVERDUE
}
