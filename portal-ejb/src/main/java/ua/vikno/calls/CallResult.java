package ua.vikno.calls;

/** How a call ended. */
public enum CallResult {
    /** The person got their answer. */
    ANSWERED,
    /** What they asked for was done. */
    DONE,
    /** They will be called back. */
    CALL_BACK,
    /** They were connected with somebody else. */
    HANDED_ON,
    /** The line broke. */
    BROKEN_OFF
}
