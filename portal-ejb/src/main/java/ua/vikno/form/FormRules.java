package ua.vikno.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must be true of any definition before people see it. */
final class FormRules {

    private FormRules() {}

    /** What must be true even of a form that is still being made: it can be shown and filled in by its maker. */
    static void shape(FormDefinition form) {
        require(!form.steps().isEmpty(), "A form has at least one step");
        require(form.steps().stream().filter(FormStep::review).count() == 1, "A form has one review");
        require(form.steps().get(form.steps().size() - 1).review(), "The review is the last step");
        form.fields().forEach(FormRules::shape);
        form.steps().stream().flatMap(step -> step.ends().stream()).forEach(end -> RuleShape.fields(end.when()));
    }

    private static void shape(FormField field) {
        FieldRules rules = field.rules();
        Stream.concat(
                        Stream.of(rules.shown(), rules.required(), rules.computed()),
                        rules.valid().stream().map(FieldRules.Validity::rule))
                .filter(rule -> !rule.isEmpty())
                .forEach(RuleShape::fields);
        if (field.group() != null) {
            require(field.limits().maxRows() <= RowFields.MOST, "A group has at most 50 rows: " + field.id());
            field.group().fields().forEach(child -> {
                require(
                        child.kind().isForRows(),
                        "A row holds no " + child.kind().code() + ": " + child.id());
                shape(child);
            });
        }
    }

    static void check(FormDefinition form) {
        require(!form.steps().isEmpty(), "A form has at least one step");
        require(form.steps().stream().filter(FormStep::review).count() == 1, "A form has one review");
        require(form.steps().get(form.steps().size() - 1).review(), "The review is the last step");
        Set<String> seen = new HashSet<>(Set.of(FormState.TODAY));
        for (FormStep step : form.steps()) {
            step.fields().forEach(field -> check(field, seen));
            require(step.ends().isEmpty() || !step.fields().isEmpty(), "An end follows from answers: " + step.id());
            step.ends().forEach(end -> looksBack(end.when(), seen, "the end " + end.id()));
        }
    }

    private static void check(FormField field, Set<String> seen) {
        check(field);
        looksBack(field.rules().shown(), seen, field.id());
        looksBack(field.rules().required(), seen, field.id());
        looksBack(field.rules().computed(), seen, field.id());
        if (field.group() != null) {
            Set<String> inRow = new HashSet<>(seen);
            field.group().fields().forEach(child -> {
                require(
                        child.kind().isForRows(),
                        "A row holds no " + child.kind().code() + ": " + child.id());
                require(!child.locked() && child.prefill().isEmpty(), "A row is not filled in before: " + child.id());
                check(child, inRow);
                require(!seen.contains(child.id()), "The id " + child.id() + " stands twice");
            });
        }
        require(seen.add(field.id()), "The id " + field.id() + " stands twice");
        field.rules().valid().forEach(one -> looksBack(one.rule(), seen, field.id()));
    }

    private static void check(FormField field) {
        boolean hasOptions = !field.options().isEmpty() || !field.optionsFrom().isEmpty();
        require(field.kind().isChosen() == hasOptions, "Options stand with a choice: " + field.id());
        require(unique(field.options()), "An option stands twice: " + field.id());
        require(!field.locked() || !field.prefill().isEmpty(), "A locked field has a prefill: " + field.id());
        boolean computed = field.kind() == FieldKind.COMPUTED;
        require(computed != field.rules().computed().isEmpty(), "A rule computes a computed field: " + field.id());
        boolean mustBe = field.required() || !field.rules().required().isEmpty();
        require(field.kind().isAnswered() || !mustBe, "Nobody answers it, so it is not required: " + field.id());
        require(
                (field.kind() == FieldKind.DOCUMENT) != field.accepts().isEmpty(),
                "Accepts of a document: " + field.id());
        if (field.kind() == FieldKind.GROUP) {
            require(!field.group().fields().isEmpty(), "A group has fields: " + field.id());
            require(field.limits().maxRows() <= RowFields.MOST, "A group has at most 50 rows: " + field.id());
        }
        require(
                field.limits().minRows() <= field.limits().maxRows(),
                "The fewest are not more than the most: " + field.id());
    }

    private static boolean unique(List<FormOption> options) {
        return options.stream().map(FormOption::id).distinct().count() == options.size();
    }

    /** A rule looks at what was asked before it, so that filling in goes one way. */
    private static void looksBack(String rule, Set<String> seen, String where) {
        if (rule.isEmpty()) {
            return;
        }
        RuleShape.fields(rule)
                .forEach(id -> require(seen.contains(id), "A rule names no field before it: " + id + " in " + where));
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
