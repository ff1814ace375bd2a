package ua.vikno.form;

import static ua.vikno.form.JsonParts.id;
import static ua.vikno.form.JsonParts.known;
import static ua.vikno.form.JsonParts.objects;
import static ua.vikno.form.JsonParts.oneOf;
import static ua.vikno.form.JsonParts.optionalWords;
import static ua.vikno.form.JsonParts.words;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ua.vikno.form.FieldRules.Validity;
import ua.vikno.kernel.Bilingual;

/** Reads one field of a definition. */
final class FieldReader {

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
            "accepts",
            "prefill",
            "locked",
            "shown",
            "valid",
            "computed",
            "fields",
            "item");
    private static final Set<String> FORMATS =
            Set.of("", "phone", "email", "taxNumber", "parcel", "unzr", "number", "money", "text");

    private FieldReader() {}

    static FormField read(JsonObject field) {
        known(field, FIELD);
        FieldKind kind = kind(field.getString("kind"));
        JsonValue required = field.getOrDefault("required", JsonValue.FALSE);
        FieldRules rules = new FieldRules(
                rule(field, "shown"),
                required instanceof JsonObject rule ? rule.toString() : "",
                valid(field),
                rule(field, "computed"));
        return new FormField(
                id(field, "id"),
                kind,
                field.getString("meaning", ""),
                FieldMark.valueOf(field.getString("mark", "none").toUpperCase(Locale.ROOT)),
                required.equals(JsonValue.TRUE),
                oneOf(FORMATS, field.getString("format", "")),
                words(field, "label"),
                optionalWords(field, "hint"),
                errors(field),
                LimitsReader.read(field, kind),
                objects(field, "options").stream().map(FieldReader::option).toList(),
                field.getString("optionsFrom", ""),
                accepts(field, kind),
                field.getString("prefill", ""),
                field.getBoolean("locked", false),
                shownWhen(field),
                rules,
                rows(field, kind));
    }

    private static FieldKind kind(String code) {
        for (FieldKind kind : FieldKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("There is no kind of field " + code);
    }

    private static RowFields rows(JsonObject field, FieldKind kind) {
        if (kind != FieldKind.GROUP) {
            return null;
        }
        return new RowFields(
                objects(field, "fields").stream().map(FieldReader::read).toList(), words(field, "item"));
    }

    private static FormOption option(JsonObject option) {
        known(option, Set.of("id", "label", "note"));
        return new FormOption(id(option, "id"), words(option, "label"), optionalWords(option, "note"));
    }

    private static Map<String, Bilingual> errors(JsonObject field) {
        Map<String, Bilingual> errors = new LinkedHashMap<>();
        JsonObject given = field.getJsonObject("errors");
        if (given != null) {
            given.keySet().forEach(code -> errors.put(refusal(code), words(given, code)));
        }
        return errors;
    }

    /** Words for a refusal that does not exist would never be read. */
    private static String refusal(String code) {
        return ProblemCode.of(code)
                .map(ProblemCode::code)
                .orElseThrow(() -> new IllegalArgumentException("There is no refusal " + code));
    }

    private static List<DocumentType> accepts(JsonObject field, FieldKind kind) {
        JsonArray given = field.getJsonArray("accepts");
        if (given == null) {
            return kind == FieldKind.DOCUMENT ? List.of(DocumentType.values()) : List.of();
        }
        return given.getValuesAs(JsonString.class).stream()
                .map(code -> DocumentType.of(code.getString())
                        .orElseThrow(() -> new IllegalArgumentException("There is no document " + code)))
                .toList();
    }

    private static String rule(JsonObject field, String name) {
        JsonObject rule = field.getJsonObject(name);
        return rule == null ? "" : rule.toString();
    }

    private static List<Validity> valid(JsonObject field) {
        return objects(field, "valid").stream()
                .map(one -> known(one, Set.of("rule", "message")))
                .map(one -> new Validity(one.getJsonObject("rule").toString(), words(one, "message")))
                .toList();
    }

    /** The two forms of the rule that can be put into words: one of these answers of a field before. */
    private static ShownWhen shownWhen(JsonObject field) {
        JsonObject rule = field.getJsonObject("shown");
        if (rule == null || rule.size() != 1) {
            return null;
        }
        String operator = rule.keySet().iterator().next();
        JsonValue operands = rule.get(operator);
        boolean simple = operands instanceof JsonArray pair
                && pair.size() == 2
                && pair.get(0) instanceof JsonObject first
                && first.keySet().equals(Set.of("var"))
                && first.get("var") instanceof JsonString;
        return simple ? shownWhen(operator, operands.asJsonArray()) : null;
    }

    private static ShownWhen shownWhen(String operator, JsonArray pair) {
        String other = pair.getJsonObject(0).getString("var");
        if (operator.equals("==") && pair.get(1) instanceof JsonString value) {
            return new ShownWhen(other, List.of(value.getString()));
        }
        boolean all = operator.equals("in")
                && pair.get(1) instanceof JsonArray values
                && values.stream().allMatch(JsonString.class::isInstance);
        return all
                ? new ShownWhen(
                        other,
                        pair.getJsonArray(1).getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList())
                : null;
    }
}
