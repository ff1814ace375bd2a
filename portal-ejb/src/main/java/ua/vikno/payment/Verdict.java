package ua.vikno.payment;

/** What became of something a person asked for. */
public enum Verdict {
    WAITING,
    ACCEPTED,
    REFUSED
}
