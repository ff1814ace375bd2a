package ua.vikno.notification;

/** Where news go besides the cabinet, which has all of them. */
public enum NewsChannel {
    /** A letter. */
    EMAIL,
    /** A short text to the telephone; what has none goes as a letter. */
    SMS,
    /** Nowhere else. */
    CABINET
}
