package ua.vikno.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.vikno.kernel.Bilingual;

/** Reads parts of a definition and says plainly what is wrong with one. */
final class JsonParts {

    private JsonParts() {}

    static List<JsonObject> objects(JsonObject parent, String name) {
        JsonArray array = parent.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }

    static Bilingual words(JsonObject parent, String name) {
        return Optional.ofNullable(optionalWords(parent, name))
                .orElseThrow(() -> new IllegalArgumentException("The words «" + name + "» are missing in " + parent));
    }

    static Bilingual optionalWords(JsonObject parent, String name) {
        JsonObject words = parent.getJsonObject(name);
        return words == null ? null : new Bilingual(words.getString("uk", ""), words.getString("en", ""));
    }

    static String id(JsonObject parent, String name) {
        String id = parent.getString(name);
        if (!id.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("«" + id + "» cannot be an id");
        }
        return id;
    }

    static String oneOf(Set<String> allowed, String value) {
        if (!allowed.contains(value)) {
            throw new IllegalArgumentException("«" + value + "» is none of " + allowed);
        }
        return value;
    }

    static JsonObject known(JsonObject object, Set<String> keys) {
        for (String key : object.keySet()) {
            if (!keys.contains(key)) {
                throw new IllegalArgumentException("«" + key + "» is not known here: " + keys);
            }
        }
        return object;
    }
}
