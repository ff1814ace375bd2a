package ua.vikno.submission;

/** How an application came (канал). */
public enum ApplicationChannel {
    /** The person sent it from their cabinet. */
    ONLINE,
    /** Staff typed it for a visitor, who signed it on paper. */
    DESK
}
