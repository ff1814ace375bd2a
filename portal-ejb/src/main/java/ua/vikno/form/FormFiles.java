package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Definitions as text: the database keeps them without an order of keys, people read them in one. */
final class FormFiles {

    private static final List<String> ORDER = List.of(
            "$schema",
            "id",
            "code",
            "version",
            "uk",
            "en",
            "kind",
            "meaning",
            "mark",
            "required",
            "format",
            "name",
            "label",
            "title",
            "text",
            "lead",
            "hint",
            "note",
            "review",
            "errors",
            "limits",
            "options",
            "optionsFrom",
            "accepts",
            "prefill",
            "locked",
            "shown",
            "valid",
            "rule",
            "message",
            "computed",
            "item",
            "ends",
            "ways",
            "fields",
            "steps");
    private static final int LONGEST = 500_000;

    private FormFiles() {}

    static JsonObject object(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    static JsonArray array(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }

    /**
     * A definition made elsewhere.
     *
     * @throws FormActRefused it is none; the message says what is wrong
     */
    static JsonObject read(String json) {
        if (json.length() > LONGEST) {
            throw new FormActRefused("file-long", LONGEST);
        }
        try {
            FormReader.draft(json);
            return object(json);
        } catch (IllegalArgumentException | JsonException e) {
            throw new FormActRefused("file", e.getMessage());
        }
    }

    /** The text people read: keys in their order, two spaces in. */
    static String pretty(JsonObject form) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(ordered(form).asJsonObject());
        }
        return text.toString().strip() + "\n";
    }

    private static JsonValue ordered(JsonValue value) {
        if (value instanceof JsonArray array) {
            JsonArrayBuilder list = JSON.createArrayBuilder();
            array.forEach(one -> list.add(ordered(one)));
            return list.build();
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        JsonObjectBuilder sorted = JSON.createObjectBuilder();
        Set<String> rest = new TreeSet<>(object.keySet());
        ORDER.stream().filter(rest::remove).forEach(key -> sorted.add(key, ordered(object.get(key))));
        rest.forEach(key -> sorted.add(key, ordered(object.get(key))));
        return sorted.build();
    }
}
