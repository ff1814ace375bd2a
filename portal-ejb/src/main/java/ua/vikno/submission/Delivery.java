package ua.vikno.submission;

/** How the person wants the result. */
public enum Delivery {
    /** In the cabinet. */
    ELECTRONIC,
    /** Printed, at an office. */
    PAPER
}
