package ua.vikno.calls;

/** By what an operator knew that the caller is the person of the card. */
public enum Recognition {
    /** Not recognised: nothing personal is told. */
    NOT,
    /** Named the whole name and the day of birth. */
    BIRTH_DATE,
    /** Named the number of a case or an application of theirs. */
    NUMBERS,
    /** The operator called them back at the number of the card. */
    CALLED_BACK
}
