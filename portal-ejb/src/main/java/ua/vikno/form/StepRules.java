package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of a step for the browser: the fields in their order, and of other steps only those answers that a rule looks at.
 * The browser uses it to show at once what the server will decide; nothing depends on it.
 */
public final class StepRules {

    private final String language;

    private StepRules(String language) {
        this.language = language;
    }

    /** The rules of a step; empty where it has none. */
    public static JsonObject of(FormStep step, FormState state, String language) {
        Set<String> seen = new LinkedHashSet<>();
        all(step.fields())
                .flatMap(StepRules::rules)
                .filter(rule -> !rule.isEmpty())
                .forEach(rule -> seen.addAll(RuleShape.fields(rule)));
        if (all(step.fields()).flatMap(StepRules::rules).allMatch(String::isEmpty)) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        step.fields().forEach(field -> seen.remove(field.id()));
        JsonObjectBuilder values = JSON.createObjectBuilder();
        state.seen(seen).forEach((name, value) -> values.add(name, json(value)));
        return JSON.createObjectBuilder()
                .add("seen", values)
                .add("fields", new StepRules(language).fields(step.fields()))
                .build();
    }

    private static Stream<FormField> all(List<FormField> fields) {
        return fields.stream()
                .flatMap(field -> field.group() == null
                        ? Stream.of(field)
                        : Stream.concat(Stream.of(field), field.group().fields().stream()));
    }

    private static Stream<String> rules(FormField field) {
        FieldRules rules = field.rules();
        return Stream.concat(
                Stream.of(rules.shown(), rules.required(), rules.computed()),
                rules.valid().stream().map(FieldRules.Validity::rule));
    }

    private JsonArrayBuilder fields(List<FormField> fields) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        fields.forEach(field -> array.add(field(field)));
        return array;
    }

    private JsonObjectBuilder field(FormField field) {
        JsonObjectBuilder one = JSON.createObjectBuilder()
                .add("id", field.id())
                .add("kind", field.kind().code());
        put(one, "shown", field.rules().shown());
        put(one, "required", field.rules().required());
        put(one, "computed", field.rules().computed());
        if (field.kind() == FieldKind.COMPUTED) {
            one.add("format", field.format());
        }
        if (!field.rules().valid().isEmpty()) {
            one.add("valid", valid(field));
        }
        if (field.group() != null) {
            one.add("fields", fields(field.group().fields()));
        }
        return one;
    }

    private JsonArrayBuilder valid(FormField field) {
        JsonArrayBuilder valid = JSON.createArrayBuilder();
        field.rules()
                .valid()
                .forEach(rule -> valid.add(JSON.createObjectBuilder()
                        .add("rule", read(rule.rule()))
                        .add("message", rule.message().in(language))));
        return valid;
    }

    private static void put(JsonObjectBuilder one, String name, String rule) {
        if (!rule.isEmpty()) {
            one.add(name, read(rule));
        }
    }

    private static JsonObject read(String rule) {
        try (JsonReader reader = JSON.createReader(new StringReader(rule))) {
            return reader.readObject();
        }
    }

    private static JsonValue json(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return JSON.createValue(new BigDecimal(number.toString()).stripTrailingZeros());
        }
        if (value instanceof String text) {
            return JSON.createValue(text);
        }
        if (value instanceof Map<?, ?> parts) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            parts.forEach((name, part) -> object.add((String) name, json(part)));
            return object.build();
        }
        if (value instanceof Collection<?> list) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            list.forEach(one -> array.add(json(one)));
            return array.build();
        }
        return JsonValue.NULL;
    }
}
