package ua.vikno.web.faces;

import java.util.List;

/**
 * A line of the error summary of a page, for {@code portal:errors}.
 *
 * @param field id of the input it leads to; empty for none
 * @param message what to do
 */
public record Flaw(String field, String message) {

    /** What is said at an input: the first line that leads to it, empty where none does. */
    public static String at(List<Flaw> flaws, String field) {
        return flaws.stream()
                .filter(flaw -> flaw.field().equals(field))
                .map(Flaw::message)
                .findFirst()
                .orElse("");
    }
}
