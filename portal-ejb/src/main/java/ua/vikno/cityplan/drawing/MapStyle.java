package ua.vikno.cityplan.drawing;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The one style table of screen and sheet: {@code /map/style.json}, read once. */
public final class MapStyle {

    private static final String TABLE = "/META-INF/resources/map/style.json";

    private final Map<String, StyleRule> rules = new HashMap<>();
    private final Map<String, Map<String, String>> schemes = new HashMap<>();

    private MapStyle(JsonObject table) {
        table.getJsonObject("schemes").forEach((name, colours) -> {
            Map<String, String> scheme = new HashMap<>();
            colours.asJsonObject().forEach((colour, value) -> scheme.put(colour, ((JsonString) value).getString()));
            schemes.put(name, scheme);
        });
        for (JsonObject layer : table.getJsonArray("layers").getValuesAs(JsonObject.class)) {
            String name = layer.getString("layer");
            StyleRule.Kind kind = kind(layer.getString("kind"));
            layer.getJsonObject("classes")
                    .forEach(
                            (style, rule) -> rules.put(key(name, style), rule(name, style, kind, rule.asJsonObject())));
        }
    }

    /** The table of this installation. */
    public static MapStyle shared() {
        return Shared.TABLE;
    }

    /** How this class of this layer looks; empty when the table does not know it, and it is not drawn then. */
    public Optional<StyleRule> rule(String layer, String style) {
        return Optional.ofNullable(rules.get(key(layer, style)));
    }

    /** The colour of a name in a scheme, as {@code #RRGGBB}. */
    public String colour(String scheme, String name) {
        String colour = schemes.get(scheme).get(name);
        if (colour == null) {
            throw new IllegalArgumentException("No colour " + name + " in scheme " + scheme + " of the map style");
        }
        return colour;
    }

    private static String key(String layer, String style) {
        return layer + '/' + style;
    }

    private static StyleRule rule(String layer, String style, StyleRule.Kind kind, JsonObject rule) {
        return new StyleRule(
                layer,
                style,
                kind,
                rule.getInt("order"),
                rule.getInt("zoom"),
                rule.getString("fill", null),
                rule.getString("stroke", null),
                number(rule, "width"),
                number(rule, "metres"),
                rule.getString("edge", null),
                casing(rule.getJsonObject("casing")),
                dash(rule.getJsonArray("dash")),
                number(rule, "size"),
                rule.containsKey("legend") ? rule.getJsonObject("legend").getString("uk") : null,
                label(rule.getJsonObject("label")),
                label(rule.getJsonObject("number")));
    }

    private static StyleRule.Casing casing(JsonObject casing) {
        return casing == null
                ? null
                : new StyleRule.Casing(
                        casing.getString("colour"), number(casing, "width"), casing.getString("fill", null));
    }

    private static StyleRule.Label label(JsonObject label) {
        return label == null
                ? null
                : new StyleRule.Label(
                        kind(label.getString("kind", "area")),
                        label.getInt("scale"),
                        number(label, "size"),
                        label.getString("weight", "normal").equals("bold"),
                        label.getBoolean("slant", false),
                        label.getString("colour"),
                        label.getString("halo", "halo"),
                        label.getInt("priority"));
    }

    private static double[] dash(JsonArray dash) {
        return dash == null
                ? new double[0]
                : dash.stream()
                        .mapToDouble(length -> ((jakarta.json.JsonNumber) length).doubleValue())
                        .toArray();
    }

    private static double number(JsonObject rule, String member) {
        return rule.containsKey(member) ? rule.getJsonNumber(member).doubleValue() : 0;
    }

    private static StyleRule.Kind kind(String name) {
        return StyleRule.Kind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static final class Shared {

        private static final MapStyle TABLE = load();

        private static MapStyle load() {
            InputStream file = MapStyle.class.getResourceAsStream(MapStyle.TABLE);
            if (file == null) {
                throw new IllegalStateException("The map style is missing: map-assets must be in the EAR's lib");
            }
            try (JsonReader reader = JSON.createReader(file)) {
                return new MapStyle(reader.readObject());
            }
        }
    }
}
