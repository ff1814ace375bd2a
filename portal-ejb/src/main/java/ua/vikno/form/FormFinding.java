package ua.vikno.form;

import java.util.List;

/**
 * Something of a form that a clerk should look at before it is published.
 *
 * @param code names the message {@code builder.finding.<code>}
 * @param step id of the step it is about; empty for the whole form
 * @param field id of the field; empty for a step or the whole form
 * @param label what it is about is called, in Ukrainian; empty for the whole form
 */
public record FormFinding(
        Severity severity, String code, String step, String field, String label, List<Object> arguments) {

    /** Whether it stands in the way. */
    public enum Severity {
        /** Nobody could fill the form in: it is not published. */
        MISTAKE,
        /** It may be meant so; the clerk decides. */
        WARNING
    }

    public FormFinding {
        arguments = List.copyOf(arguments);
    }
}
