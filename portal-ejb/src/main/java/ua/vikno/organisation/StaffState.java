package ua.vikno.organisation;

/** Where a line of the staff register stands on a day. */
public enum StaffState {
    /** Works. */
    WORKING,
    /** Works, and is away on these days. */
    AWAY,
    /** The first day is still to come. */
    EXPECTED,
    /** The term ended, or the person was deactivated. */
    LEFT
}
