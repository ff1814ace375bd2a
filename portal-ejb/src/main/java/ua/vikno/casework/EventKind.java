package ua.vikno.casework;

/** What happens to a case. */
public enum EventKind {
    REGISTERED,
    HANDED_TO_PROVIDER,
    SUSPENDED,
    RESUMED,
    RESULT_MADE,
    RESULT_IN_CABINET,
    WAITS_AT_OFFICE,
    HANDED_OVER
}
