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

    /** The field of this id; {@code children.2.name} is the field of a row. */
    public Optional<FormField> field(String id) {
        return id.indexOf('.') < 0
                ? fields().filter(field -> field.id().equals(id)).findFirst()
                : fields().filter(field -> field.group() != null)
                        .flatMap(field -> field.group().field(field.id(), id).stream())
                        .findFirst();
    }

    /** The first field whose answer has this meaning. */
    public Optional<FormField> meaning(String meaning) {
        return fields().filter(field -> field.meaning().equals(meaning)).findFirst();
    }

    /** The field an input belongs to; of a row's input, the field of that row. */
    public Optional<FormField> owner(String input) {
        Optional<FormField> owner = fields().filter(field -> field.owns(input)).findFirst();
        return owner.filter(field -> field.group() != null)
                .flatMap(field -> field.group().field(field.id(), input))
                .or(() -> owner);
    }

    /** The step of this number, 1 for the first; empty past the ends. */
    public Optional<FormStep> step(int number) {
        return number >= 1 && number <= steps.size() ? Optional.of(steps.get(number - 1)) : Optional.empty();
    }

    /** Number of the step a field or the group of its row stands in, 1 for the first. */
    public int stepOf(String fieldId) {
        String top = fieldId.split("[.]")[0];
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).fields().stream().anyMatch(field -> field.id().equals(top))) {
                return i + 1;
            }
        }
        return 1;
    }
}
