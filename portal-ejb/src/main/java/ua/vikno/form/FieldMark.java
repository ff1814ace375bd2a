package ua.vikno.form;

/** How careful one must be with an answer. */
public enum FieldMark {
    NONE,
    /** Personal data. */
    PERSONAL,
    /** Special categories: health, children, beliefs. */
    SPECIAL
}
