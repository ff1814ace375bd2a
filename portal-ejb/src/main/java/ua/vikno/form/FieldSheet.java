package ua.vikno.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The properties of a field as the sheet shows them: what {@link FormAct.ChangeField} takes, read back.
 *
 * @param values input of the sheet → what stands in it; an input that is empty is not there
 * @param before fields that rules of this one may look at
 * @param wordless names of rules that have no words: they stand as JsonLogic only
 */
public record FieldSheet(FormField field, Map<String, String> values, List<FormField> before, List<String> wordless) {

    /** Comparisons that one rule may have. */
    public static final int CONDITIONS = SheetRules.MOST;

    private static final List<String> WORDS = List.of("label", "hint", "item");

    public FieldSheet {
        values = Map.copyOf(values);
        before = List.copyOf(before);
        wordless = List.copyOf(wordless);
    }

    /**
     * Reads the sheet of a field out of a working copy.
     *
     * @param id of the field; {@code children.name} for a column of a group
     * @param language in which answers of choices are called
     * @return empty where there is no such field
     */
    public static Optional<FieldSheet> of(WorkingCopyView copy, String id, String language) {
        FormTree tree = new FormTree(FormFiles.object(copy.json()));
        return tree.field(id).map(place -> read(tree.at(place), copy.form(), id, language));
    }

    private static FieldSheet read(JsonObject json, FormDefinition form, String id, String language) {
        Map<String, String> values = new LinkedHashMap<>();
        WORDS.forEach(name -> words(values, name, json.get(name)));
        List.of("meaning", "format", "prefill", "mark", "optionsFrom")
                .forEach(name -> plain(json.get(name)).ifPresent(text -> values.put(name, text)));
        values.put("locked", json.getBoolean("locked", false) ? "yes" : "no");
        object(json, "errors").forEach((code, words) -> words(values, "error." + code, words));
        object(json, "limits").forEach((name, limit) -> limit(values, json, name, limit));
        RuleGround ground = RuleGround.of(form, id);
        SheetRuleReader rules = new SheetRuleReader(values, ground, language);
        FormField own = RuleGround.own(form, id);
        rules.read(json, own);
        return new FieldSheet(own, values, ground.fields(), rules.wordless());
    }

    private static void limit(Map<String, String> values, JsonObject json, String name, JsonValue limit) {
        boolean money =
                json.getString("kind").equals(FieldKind.MONEY.code()) && (name.equals("min") || name.equals("max"));
        plain(limit).ifPresent(text -> values.put("limits." + name, money ? ConditionValue.hryvnias(text) : text));
    }

    static void words(Map<String, String> values, String name, JsonValue words) {
        if (words instanceof JsonObject bilingual) {
            values.put(name + ".uk", bilingual.getString("uk", ""));
            values.put(name + ".en", bilingual.getString("en", ""));
        }
    }

    private static JsonObject object(JsonObject json, String name) {
        return json.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static Optional<String> plain(JsonValue value) {
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        return value instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
    }

    /** What stands in an input; empty where nothing does. */
    public String value(String input) {
        return values.getOrDefault(input, "");
    }

    /** The first element of the list under a name, where there is one. */
    static Optional<JsonObject> first(JsonObject json, String name) {
        return json.get(name) instanceof JsonArray array && !array.isEmpty()
                ? Optional.of(array.getJsonObject(0))
                : Optional.empty();
    }
}
