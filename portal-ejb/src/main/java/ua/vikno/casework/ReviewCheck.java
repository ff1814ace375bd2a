package ua.vikno.casework;

import java.util.List;

/**
 * Something the portal has checked for the clerk.
 *
 * @param kind what was checked
 * @param passed nothing speaks against it
 * @param numbers applications that speak against it; empty for the other kinds
 */
public record ReviewCheck(Kind kind, boolean passed, List<String> numbers) {

    /** What is checked. */
    public enum Kind {
        /** The applicant is who signed in. */
        IDENTITY,
        /** The place lies in the city. */
        PLACE,
        /** The person has no like application that waits or came within 30 days. */
        LIKE
    }

    public ReviewCheck {
        numbers = List.copyOf(numbers);
    }
}
