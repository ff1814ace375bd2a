package ua.vikno.calls;

/** What a call was about. */
public enum CallKind {
    CONSULTATION,
    VISIT,
    ORDER,
    CASE,
    OTHER
}
