package ua.vikno.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.vikno.form.Condition.Comparison;

/**
 * Looks at the rules of a field: whether they name only what stands before it, and whether the rule of showing can ever hold, as
 * far as that can be told without trying: an answer that its choice does not have, two answers of one choice at once.
 *
 * @param before ids of what stands before the field
 */
record RuleLook(FormDefinition form, FormField field, Set<String> before) {

    /** What is wrong, and with what. */
    record Flaw(String code, String about) {}

    List<Flaw> mistakes() {
        FieldRules rules = field.rules();
        List<Flaw> flaws = new ArrayList<>();
        Stream.of(rules.shown(), rules.required(), rules.computed()).forEach(rule -> missing(rule, before, flaws));
        Set<String> withOwn = new HashSet<>(before);
        withOwn.add(field.id());
        rules.valid().forEach(one -> missing(one.rule(), withOwn, flaws));
        return flaws.stream().distinct().toList();
    }

    private static void missing(String rule, Set<String> known, List<Flaw> flaws) {
        if (!rule.isEmpty()) {
            RuleShape.fields(rule).stream()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> flaws.add(new Flaw("rule-ahead", name)));
        }
    }

    /** Why the field can never be asked; empty where it can, or where that cannot be told. */
    List<Flaw> never() {
        if (field.rules().shown().isEmpty()) {
            return List.of();
        }
        return impossible(FormFiles.object(field.rules().shown())).stream().toList();
    }

    private Optional<Flaw> impossible(JsonObject rule) {
        if (rule.size() == 1 && rule.get("and") instanceof JsonArray parts) {
            Optional<Flaw> one = parts.stream()
                    .filter(JsonObject.class::isInstance)
                    .flatMap(part -> impossible(part.asJsonObject()).stream())
                    .findFirst();
            return one.or(() -> contradiction(rule));
        }
        if (rule.size() == 1 && rule.get("or") instanceof JsonArray parts) {
            List<Optional<Flaw>> all = parts.stream()
                    .map(part -> part instanceof JsonObject object ? impossible(object) : Optional.<Flaw>empty())
                    .toList();
            return all.stream().allMatch(Optional::isPresent) ? all.get(0) : Optional.empty();
        }
        return wanted(rule).stream().flatMap(this::noSuchAnswer).findFirst();
    }

    /** The answers of one choice of which one must be given for the rule to hold. */
    private record Wanted(String field, List<String> answers) {}

    private Optional<Wanted> wanted(JsonObject rule) {
        if (rule.size() != 1) {
            return Optional.empty();
        }
        if (rule.get("==") instanceof JsonArray pair && pair.size() == 2 && pair.get(1) instanceof JsonString answer) {
            return name(pair.get(0)).map(id -> new Wanted(id, List.of(answer.getString())));
        }
        if (!(rule.get("in") instanceof JsonArray pair) || pair.size() != 2) {
            return Optional.empty();
        }
        if (pair.get(0) instanceof JsonString answer) {
            return name(pair.get(1)).map(id -> new Wanted(id, List.of(answer.getString())));
        }
        boolean texts = pair.get(1) instanceof JsonArray list && list.stream().allMatch(JsonString.class::isInstance);
        return texts
                ? name(pair.get(0))
                        .map(id -> new Wanted(
                                id,
                                pair.getJsonArray(1).getValuesAs(JsonString.class).stream()
                                        .map(JsonString::getString)
                                        .toList()))
                : Optional.empty();
    }

    private Stream<Flaw> noSuchAnswer(Wanted wanted) {
        return form.field(wanted.field()).stream()
                .filter(other -> other.kind().isChosen() && other.optionsFrom().isEmpty())
                .filter(other -> other.options().stream().map(FormOption::id).noneMatch(wanted.answers()::contains))
                .map(other -> new Flaw("never-answer", other.label().uk()));
    }

    /** Two different answers of one choice at once. */
    private Optional<Flaw> contradiction(JsonObject rule) {
        Optional<Conditions> conditions =
                Conditions.read(rule, id -> form.field(id).map(FormField::kind));
        List<Condition> list = conditions.map(Conditions::list).orElse(List.of());
        return list.stream()
                .filter(one -> one.comparison() == Comparison.IS && isOne(one.field()))
                .filter(one -> list.stream()
                        .anyMatch(other -> other.field().equals(one.field())
                                && other.comparison() == Comparison.IS
                                && !other.value().equals(one.value())))
                .map(one -> new Flaw(
                        "never-both",
                        form.field(one.field()).orElseThrow().label().uk()))
                .findFirst();
    }

    private boolean isOne(String id) {
        return form.field(id).filter(other -> other.kind() != FieldKind.CHOICES).isPresent();
    }

    private static Optional<String> name(JsonValue value) {
        return value instanceof JsonObject object && object.get("var") instanceof JsonString text
                ? Optional.of(text.getString())
                : Optional.empty();
    }
}
