package ua.vikno.casework;

import jakarta.validation.constraints.NotNull;
import ua.vikno.organisation.Term;

/**
 * Put a step into a route, or change one.
 *
 * @param id of the step to change; empty for a new one
 * @param uk what is done; empty where the kind says enough
 * @param body name of the body in addresses; empty for the provider of the service; {@code centre} for the centre itself
 * @param term null for what is left of the term of the case
 * @param field id of the field whose answer decides whether the step is there; empty for always
 * @param is the answer must be the value; else it must not
 * @param place see the pages: {@code with:2}, {@code before:2}, or empty for where it stands
 */
public record PutStep(
        @NotNull String id,
        @NotNull StageKind kind,
        @NotNull String uk,
        @NotNull String en,
        @NotNull String body,
        Term term,
        @NotNull String field,
        boolean is,
        @NotNull String value,
        @NotNull String place) {

    /** The centre's administrators do it. */
    public static final String CENTRE = "centre";

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 200;
}
