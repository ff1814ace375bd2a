package ua.vikno.subject;

/** What was typed into the search was understood as. */
public enum SoughtAs {
    NAME,
    ADDRESS,
    /** A tax number, УНЗР, passport, ЄДРПОУ, telephone or e-mail address. */
    NUMBER,
    /** The number of a case. */
    CASE
}
