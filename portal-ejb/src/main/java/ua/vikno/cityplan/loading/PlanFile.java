package ua.vikno.cityplan.loading;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/**
 * Reads a plan file: a GeoJSON FeatureCollection whose members {@code plan} (what it is) and {@code streets} (old names) stand before
 * {@code features}. One feature is in memory at a time.
 */
public final class PlanFile {

    private final JsonParser parser;
    private JsonObject plan;
    private final Map<String, List<String>> oldNames = new HashMap<>();

    public PlanFile(InputStream file) {
        this.parser = JSON.createParser(file);
    }

    /** What the file says of itself. */
    public JsonObject plan() {
        return plan;
    }

    /** Old names of streets by «kind name». */
    public Map<String, List<String>> oldNames() {
        return oldNames;
    }

    /**
     * Reads on to the features.
     *
     * @throws NotAPlan when it is no plan file
     */
    public void open() {
        try {
            parser.next();
            while (parser.hasNext()) {
                if (parser.next() == JsonParser.Event.KEY_NAME && member(parser.getString())) {
                    return;
                }
            }
        } catch (JsonException
                | IllegalStateException
                | NoSuchElementException
                | ClassCastException
                | NullPointerException e) {
            throw new NotAPlan("cityplan.load.notGeoJson");
        }
        throw new NotAPlan("cityplan.load.noFeatures");
    }

    /** Hands over each feature; {@link #open()} comes first. */
    public void features(Consumer<JsonObject> each) {
        try {
            parser.getArrayStream().forEach(value -> each.accept(object(value)));
        } catch (JsonException e) {
            throw new NotAPlan("cityplan.load.notGeoJson");
        }
    }

    private static JsonObject object(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new NotAPlan("cityplan.load.notGeoJson");
    }

    /** True when the features begin. */
    private boolean member(String name) {
        parser.next();
        switch (name) {
            case "plan" -> plan = parser.getObject();
            case "streets" -> streets(parser.getArray());
            case "features" -> {
                if (plan == null) {
                    throw new NotAPlan("cityplan.load.noPlan");
                }
                return true;
            }
            default -> skip();
        }
        return false;
    }

    private void skip() {
        parser.getValue();
    }

    private void streets(JsonArray streets) {
        for (JsonValue value : streets) {
            JsonObject street = value.asJsonObject();
            oldNames.put(
                    street.getString("kind") + " " + street.getString("name"),
                    street.getJsonArray("old").getValuesAs(JsonString::getString));
        }
    }
}
