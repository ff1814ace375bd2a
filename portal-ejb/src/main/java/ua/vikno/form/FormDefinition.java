package ua.vikno.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A version of a form. Once published it never changes.
 *
 * @param code code of the service whose form it is, or {@code common}
 * @param version 1, 2, …
 */
public record FormDefinition(String code, int version, List<FormStep> steps) {

    public FormDefinition {
        steps = List.copyOf(steps);
    }

    /** All fields in order. */
    public Stream<FormField> fields() {
        return steps.stream().flatMap(step -> step.fields().stream());
    }

    /** The field of this id. */
    public Optional<FormField> field(String id) {
        return fields().filter(field -> field.id().equals(id)).findFirst();
    }

    /** The first field whose answer has this meaning. */
    public Optional<FormField> meaning(String meaning) {
        return fields().filter(field -> field.meaning().equals(meaning)).findFirst();
    }

    /** The field an input belongs to. */
    public Optional<FormField> owner(String input) {
        return fields().filter(field -> field.owns(input)).findFirst();
    }

    /** The step of this number, 1 for the first; empty past the ends. */
    public Optional<FormStep> step(int number) {
        return number >= 1 && number <= steps.size() ? Optional.of(steps.get(number - 1)) : Optional.empty();
    }

    /** Number of the step a field stands in, 1 for the first. */
    public int stepOf(String fieldId) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).fields().stream().anyMatch(field -> field.id().equals(fieldId))) {
                return i + 1;
            }
        }
        return 1;
    }
}
