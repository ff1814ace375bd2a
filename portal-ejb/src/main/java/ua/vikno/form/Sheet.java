package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vikno.kernel.Bilingual;

/** A field while its properties are written: the field as JSON, what was typed, what is wrong with it. */
final class Sheet {

    private static final int LONGEST = 1000;

    private final Map<String, JsonValue> field;
    private final Map<String, List<String>> typed;
    private final List<SheetRefused.Fault> faults = new ArrayList<>();

    Sheet(JsonObject field, Map<String, List<String>> typed) {
        this.field = new LinkedHashMap<>(field);
        this.typed = typed;
    }

    boolean has(String input) {
        return typed.containsKey(input);
    }

    String one(String input) {
        List<String> values = typed.getOrDefault(input, List.of());
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    List<String> all(String input) {
        return typed.getOrDefault(input, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    List<String> inputs(String prefix) {
        return typed.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
    }

    void fault(String input, String code, Object... arguments) {
        faults.add(new SheetRefused.Fault(input, code, List.of(arguments)));
    }

    List<SheetRefused.Fault> faults() {
        return faults;
    }

    JsonValue get(String key) {
        return field.get(key);
    }

    /** Sets a property; null takes it away. */
    void put(String key, JsonValue value) {
        if (value == null) {
            field.remove(key);
        } else {
            field.put(key, value);
        }
    }

    /** A short property that is empty where it is not there. */
    void text(String key) {
        if (has(key)) {
            put(key, one(key).isEmpty() ? null : JSON.createValue(one(key)));
        }
    }

    /** Words in two languages under the inputs {@code <input>.uk} and {@code <input>.en}; null where there are none. */
    JsonObject words(String input) {
        String uk = one(input + ".uk");
        String en = one(input + ".en");
        if (uk.length() > LONGEST || en.length() > LONGEST) {
            fault(input + (uk.length() > LONGEST ? ".uk" : ".en"), "long", LONGEST);
            return null;
        }
        if (uk.isEmpty() && !en.isEmpty()) {
            fault(input + ".uk", "ukrainian-first");
        }
        return uk.isEmpty() ? null : StepActs.words(new Bilingual(uk, en));
    }

    /** A property of several parts, to be changed; empty where it is not there. */
    Map<String, JsonValue> parts(String key) {
        return field.get(key) instanceof JsonObject given ? new LinkedHashMap<>(given) : new LinkedHashMap<>();
    }

    /** Sets a property of several parts; without any it goes. */
    void putParts(String key, Map<String, JsonValue> parts) {
        put(key, parts.isEmpty() ? null : object(parts));
    }

    JsonObject json() {
        return object(field);
    }

    private static JsonObject object(Map<String, JsonValue> parts) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        parts.forEach(json::add);
        return json.build();
    }
}
