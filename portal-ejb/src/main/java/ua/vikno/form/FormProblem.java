package ua.vikno.form;

import java.util.List;

/**
 * Why an answer was not taken.
 *
 * @param field id of the field
 * @param part which input of a field of several, as {@code lat}; empty for the field itself
 * @param code names the refusal: a wording of the field itself, else the message {@code form.error.<code>}
 * @param arguments values for the message
 */
public record FormProblem(String field, String part, String code, List<Object> arguments) {

    /** The refusal of a field's own rule; the argument is its number, 0 for the first. */
    public static final String RULE = "rule";

    public FormProblem {
        arguments = List.copyOf(arguments);
    }

    /** Name of the input the message belongs to. */
    public String input() {
        return part.isEmpty() ? field : field + "." + part;
    }
}
