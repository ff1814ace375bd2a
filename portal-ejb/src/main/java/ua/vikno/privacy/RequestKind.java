package ua.vikno.privacy;

/** What a person may ask of the data officer. */
public enum RequestKind {
    /** Why somebody looked at their data. */
    ACCESS,
    /** To put right what is wrong. */
    CORRECTION,
    /** To stop using what rests on their consent alone. */
    CONSENT
}
