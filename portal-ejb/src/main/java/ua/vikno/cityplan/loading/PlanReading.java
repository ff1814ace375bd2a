package ua.vikno.cityplan.loading;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import ua.vikno.cityplan.drawing.MapFeature;
import ua.vikno.cityplan.drawing.MapStyle;
import ua.vikno.cityplan.drawing.StyleRule;

/**
 * Takes the features of one plan file apart into what is drawn, addresses and the city limits. One object serves one file.
 *
 * <p>Big areas are cut; areas whose class says so get their outline as lines of layer {@code edge}; what the style table does not know is
 * counted and left out.
 */
public final class PlanReading {

    private static final int MOST_FEATURES = 3_000_000;
    private static final int LONGEST_TEXT = 200;
    private static final int BATCH = 1_000;

    private final MapStyle style = MapStyle.shared();
    private final GeoJsonShapes shapes;
    private final Consumer<List<FoundFeature>> store;
    private final List<FoundFeature> waiting = new ArrayList<>();
    private final List<FoundAddress> addresses = new ArrayList<>();
    private final Map<String, Integer> unknown = new HashMap<>();
    private final Envelope bounds = new Envelope();
    private Geometry boundary;
    private int count;

    /**
     * @param plane turns degrees (x longitude, y latitude) into plane metres, or refuses what is not near the city
     * @param store takes features in batches while the file is read
     */
    public PlanReading(UnaryOperator<Coordinate> plane, Consumer<List<FoundFeature>> store) {
        this.shapes = new GeoJsonShapes(plane);
        this.store = store;
    }

    /** Takes the next feature of the file. */
    public void take(JsonObject feature) {
        if (++count > MOST_FEATURES) {
            throw new NotAPlan("cityplan.load.tooMany", MOST_FEATURES);
        }
        JsonObject properties = object(feature, "properties");
        String layer = text(properties, "layer").orElse("");
        Geometry shape = shapes.shape(object(feature, "geometry"), count);
        if (layer.equals("boundary") && shape.getDimension() == 2) {
            boundary = boundary == null ? shape : boundary.union(shape);
        }
        if (layer.equals("address") || layer.equals("building")) {
            address(properties, shape);
        }
        style.rule(layer, text(properties, "class").orElse(""))
                .ifPresentOrElse(rule -> draw(rule, properties, shape), () -> unknown.merge(layer, 1, Integer::sum));
    }

    private JsonObject object(JsonObject feature, String member) {
        if (feature.get(member) instanceof JsonObject object) {
            return object;
        }
        throw new NotAPlan("cityplan.load.geometry", count);
    }

    private void draw(StyleRule rule, JsonObject properties, Geometry shape) {
        String name = text(properties, "name").orElse(null);
        String number = text(properties, "number").orElse(null);
        bounds.expandToInclude(shape.getEnvelopeInternal());
        if (rule.kind() == StyleRule.Kind.AREA && rule.edge() != null) {
            style.rule("edge", rule.edge()).ifPresent(edge -> keep(edge, null, null, shape.getBoundary()));
        }
        if (rule.kind() == StyleRule.Kind.AREA && rule.stroke() == null) {
            GridCut.pieces(shape).forEach(piece -> keep(rule, name, number, piece));
        } else if (rule.kind() == StyleRule.Kind.LINE && shape.getDimension() == 2) {
            keep(rule, name, number, shape.getBoundary());
        } else {
            keep(rule, name, number, shape);
        }
    }

    private void keep(StyleRule rule, String name, String number, Geometry shape) {
        waiting.add(new FoundFeature(new MapFeature(rule.layer(), rule.style(), name, number, shape), rule.zoom()));
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        store.accept(List.copyOf(waiting));
        waiting.clear();
    }

    /** «вулиця Липова» and «17»; the first word is the kind of the street. */
    private void address(JsonObject properties, Geometry shape) {
        Optional<String> street = text(properties, "street").filter(words -> words.indexOf(' ') > 0);
        Optional<String> number = text(properties, "number").filter(text -> Character.isDigit(text.charAt(0)));
        if (street.isEmpty() || number.isEmpty() || shape.isEmpty()) {
            return;
        }
        int gap = street.get().indexOf(' ');
        addresses.add(new FoundAddress(
                street.get().substring(0, gap),
                street.get().substring(gap + 1),
                number.get(),
                shape.getInteriorPoint().getCoordinate()));
    }

    /** Stores what still waits and checks that the file was a whole plan. */
    public void finish() {
        flush();
        if (boundary == null) {
            throw new NotAPlan("cityplan.load.noBoundary");
        }
        bounds.expandToInclude(boundary.getEnvelopeInternal());
    }

    public Geometry boundary() {
        return boundary;
    }

    public Envelope bounds() {
        return bounds;
    }

    public List<FoundAddress> addresses() {
        return addresses;
    }

    public int count() {
        return count;
    }

    /** Layers the style table does not know, with how many features each had. */
    public Map<String, Integer> unknown() {
        return unknown;
    }

    private static Optional<String> text(JsonObject properties, String member) {
        return properties.get(member) instanceof JsonString text
                ? Optional.of(text.getString()).filter(words -> !words.isBlank() && words.length() <= LONGEST_TEXT)
                : Optional.empty();
    }
}
