package ua.vikno.reporting;

/** By what the figures of a hall are told apart. */
public enum HallCut {
    /** What people came for. */
    TOPIC,
    /** The hour in which they came. */
    HOUR,
    /** The desk that served them last. */
    DESK,
    /** The administrator who served them last. */
    CLERK
}
