package ua.vikno.form;

import java.util.HashSet;
import java.util.Set;

/** What must be true of any definition before people see it. */
final class FormRules {

    private FormRules() {}

    static void check(FormDefinition form) {
        require(!form.steps().isEmpty(), "A form has at least one step");
        require(form.steps().stream().filter(FormStep::review).count() == 1, "A form has one review");
        require(form.steps().get(form.steps().size() - 1).review(), "The review is the last step");
        Set<String> ids = new HashSet<>();
        form.fields().forEach(field -> {
            require(ids.add(field.id()), "The id " + field.id() + " stands twice");
            check(form, field);
        });
    }

    private static void check(FormDefinition form, FormField field) {
        boolean choice = field.kind() == FieldKind.CHOICE;
        boolean hasOptions = !field.options().isEmpty() || !field.optionsFrom().isEmpty();
        require(choice == hasOptions, "Options stand with a choice: " + field.id());
        require(!field.locked() || !field.prefill().isEmpty(), "A locked field has a prefill: " + field.id());
        if (field.shownWhen() != null) {
            FormField other = form.field(field.shownWhen().field())
                    .orElseThrow(() -> new IllegalArgumentException("A rule names no field: " + field.id()));
            require(form.stepOf(other.id()) <= form.stepOf(field.id()), "A rule looks back: " + field.id());
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
