package ua.vikno.catalogue;

import java.util.Set;

/** Who may ask for a service. */
public enum Applicant {
    /** Фізична особа. */
    PERSON(Audience.PEOPLE),
    /** Юридична особа або ФОП. */
    BUSINESS(Audience.BUSINESS),
    BOTH(Audience.PEOPLE, Audience.BUSINESS);

    private final Set<Audience> audiences;

    Applicant(Audience... audiences) {
        this.audiences = Set.of(audiences);
    }

    /** Who finds such a service looking for their own. */
    Set<Audience> audiences() {
        return audiences;
    }
}
