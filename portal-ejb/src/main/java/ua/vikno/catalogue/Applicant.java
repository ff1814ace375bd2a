package ua.vikno.catalogue;

/** Who may ask for a service. */
public enum Applicant {
    /** Фізична особа. */
    PERSON,
    /** Юридична особа або ФОП. */
    BUSINESS,
    BOTH
}
