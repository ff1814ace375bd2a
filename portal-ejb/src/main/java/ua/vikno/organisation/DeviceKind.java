package ua.vikno.organisation;

/** What a device of the hall is for. */
public enum DeviceKind {
    /** Кіоск: people take tickets. */
    KIOSK,
    /** Табло: shows who is called. */
    BOARD
}
