package ua.vikno.form;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.vikno.kernel.Bilingual;

/** Reads a definition from JSON as {@code form.schema.json} draws it, and refuses what it does not know. */
final class FormReader {

    private static final Set<String> FORM = Set.of("$schema", "code", "version", "steps");
    private static final Set<String> STEP = Set.of("id", "name", "title", "lead", "review", "fields");
    private static final Set<String> FIELD = Set.of(
            "id",
            "kind",
            "meaning",
            "mark",
            "required",
            "format",
            "label",
            "hint",
            "errors",
            "limits",
            "options",
            "optionsFrom",
            "prefill",
            "locked",
            "shown");
    private static final Set<String> FORMATS = Set.of("", "phone", "email", "taxNumber");

    private FormReader() {}

    static FormDefinition read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject form = known(reader.readObject(), FORM);
            List<FormStep> steps =
                    objects(form, "steps").stream().map(FormReader::step).toList();
            FormDefinition definition = new FormDefinition(id(form, "code"), form.getInt("version"), steps);
            FormRules.check(definition);
            return definition;
        }
    }

    private static FormStep step(JsonObject step) {
        known(step, STEP);
        return new FormStep(
                id(step, "id"),
                words(step, "name"),
                words(step, "title"),
                optionalWords(step, "lead"),
                step.getBoolean("review", false),
                objects(step, "fields").stream().map(FormReader::field).toList());
    }

    private static FormField field(JsonObject field) {
        known(field, FIELD);
        FieldKind kind = kind(field.getString("kind"));
        return new FormField(
                id(field, "id"),
                kind,
                field.getString("meaning", ""),
                FieldMark.valueOf(field.getString("mark", "none").toUpperCase(java.util.Locale.ROOT)),
                field.getBoolean("required", false),
                oneOf(FORMATS, field.getString("format", "")),
                words(field, "label"),
                optionalWords(field, "hint"),
                errors(field),
                limits(field),
                objects(field, "options").stream().map(FormReader::option).toList(),
                field.getString("optionsFrom", ""),
                field.getString("prefill", ""),
                field.getBoolean("locked", false),
                shown(field));
    }

    private static FieldKind kind(String code) {
        for (FieldKind kind : FieldKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("There is no kind of field " + code);
    }

    private static FormOption option(JsonObject option) {
        return new FormOption(id(option, "id"), words(option, "label"), optionalWords(option, "note"));
    }

    private static Map<String, Bilingual> errors(JsonObject field) {
        Map<String, Bilingual> errors = new LinkedHashMap<>();
        JsonObject given = field.getJsonObject("errors");
        if (given != null) {
            given.keySet().forEach(code -> errors.put(code, words(given, code)));
        }
        return errors;
    }

    private static FieldLimits limits(JsonObject field) {
        JsonObject limits = Optional.ofNullable(field.getJsonObject("limits")).orElse(JsonValue.EMPTY_JSON_OBJECT);
        int lines = limits.getInt("lines", 1);
        return new FieldLimits(
                limits.getInt("minLength", 0),
                limits.getInt("maxLength", lines > 1 ? 4000 : 250),
                lines,
                number(limits, "min"),
                number(limits, "max"),
                limits.getInt("decimals", 0),
                limits.getInt("maxFiles", 5));
    }

    private static BigDecimal number(JsonObject limits, String name) {
        JsonNumber number = limits.getJsonNumber(name);
        return number == null ? null : number.bigDecimalValue();
    }

    private static ShownWhen shown(JsonObject field) {
        JsonObject rule = field.getJsonObject("shown");
        if (rule == null) {
            return null;
        }
        String operator = rule.keySet().iterator().next();
        JsonArray operands = rule.getJsonArray(operator);
        String other = operands.getJsonObject(0).getString("var");
        return switch (operator) {
            case "==" -> new ShownWhen(other, List.of(operands.getString(1)));
            case "in" ->
                new ShownWhen(
                        other,
                        operands.getJsonArray(1).getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList());
            default -> throw new IllegalArgumentException("The rule " + rule + " cannot be read");
        };
    }

    private static List<JsonObject> objects(JsonObject parent, String name) {
        JsonArray array = parent.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }

    private static Bilingual words(JsonObject parent, String name) {
        return Optional.ofNullable(optionalWords(parent, name))
                .orElseThrow(() -> new IllegalArgumentException("The words «" + name + "» are missing in " + parent));
    }

    private static Bilingual optionalWords(JsonObject parent, String name) {
        JsonObject words = parent.getJsonObject(name);
        return words == null ? null : new Bilingual(words.getString("uk"), words.getString("en", ""));
    }

    private static String id(JsonObject parent, String name) {
        String id = parent.getString(name);
        if (!id.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("«" + id + "» cannot be an id");
        }
        return id;
    }

    private static String oneOf(Set<String> allowed, String value) {
        if (!allowed.contains(value)) {
            throw new IllegalArgumentException("«" + value + "» is none of " + allowed);
        }
        return value;
    }

    private static JsonObject known(JsonObject object, Set<String> keys) {
        for (String key : object.keySet()) {
            if (!keys.contains(key)) {
                throw new IllegalArgumentException("«" + key + "» is not known here: " + keys);
            }
        }
        return object;
    }
}
