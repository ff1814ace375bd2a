package ua.vikno.registry;

/** Whose card it is. */
public enum SubjectKind {
    PERSON,
    /** Юридична особа. */
    LEGAL_ENTITY,
    /** Фізична особа — підприємець: a person in their trade, under their tax number. */
    SOLE_TRADER;

    /** It acts through people who represent it. */
    public boolean isOrganisation() {
        return this != PERSON;
    }
}
