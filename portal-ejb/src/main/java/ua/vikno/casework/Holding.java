package ua.vikno.casework;

/** Applications by who works on them. */
public enum Holding {
    ANY,
    /** Taken by the one who asks. */
    MINE,
    /** Taken by nobody. */
    FREE
}
