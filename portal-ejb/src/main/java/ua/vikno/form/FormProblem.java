package ua.vikno.form;

import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.BusinessException;

/**
 * Why an answer was not taken.
 *
 * @param field id of the field
 * @param part which input of a field of several, as {@code lat}; empty for the field itself
 * @param arguments values for the message
 * @param about name of the one file that is meant; empty where it is the answer itself
 */
public record FormProblem(String field, String part, ProblemCode code, List<Object> arguments, String about) {

    public FormProblem {
        arguments = List.copyOf(arguments);
    }

    /** A problem of an answer, or of one input of it. */
    FormProblem(String field, String part, ProblemCode code, List<Object> arguments) {
        this(field, part, code, arguments, "");
    }

    /** A file that was refused as it came; empty where the refusal is about something else. */
    public static Optional<FormProblem> ofFile(String field, String name, BusinessException refusal) {
        return ProblemCode.of(refusal)
                .map(code -> new FormProblem(field, "", code, List.of(refusal.arguments()), name));
    }

    /** Name of the input the message belongs to. */
    public String input() {
        return part.isEmpty() ? field : field + "." + part;
    }
}
