package ua.vikno.appointment;

/** What became of a visit in a stretch in which nobody is received. */
public enum StopState {
    /** Nothing yet. */
    WAITING,
    /** It has another time or desk. */
    MOVED,
    /** No time was free: it is cancelled, and the person is asked to choose anew. */
    UNPLACED,
    /** The person cancelled or moved it meanwhile. */
    GONE
}
