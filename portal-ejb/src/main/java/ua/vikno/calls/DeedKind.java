package ua.vikno.calls;

/** What an operator did in a call. */
public enum DeedKind {
    CONSULTED,
    BOOKED,
    MOVED,
    CANCELLED,
    ORDERED,
    ANSWERED,
    CASE_TOLD,
    CARD_OPENED
}
