package ua.vikno.demotown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Writes the town as GeoJSON, one feature on a line, degrees with seven decimals (a centimetre). */
final class TownWriter {

    private final StringBuilder text = new StringBuilder(4_000_000);
    private final Coordinate centre;
    private boolean first = true;

    TownWriter(Coordinate centre) {
        this.centre = centre;
    }

    /** Opens the collection; streets carry their old names here, because a road may come in several pieces. */
    void open(String plan, List<Street> streets) {
        Map<String, String> described = new TreeMap<>();
        for (Street street : streets) {
            String old = street.oldName().isEmpty() ? "" : quoted(street.oldName());
            described.put(
                    street.kind() + " " + street.name(),
                    "{\"kind\":" + quoted(street.kind()) + ",\"name\":" + quoted(street.name()) + ",\"old\":[" + old
                            + "]}");
        }
        text.append("{\"type\":\"FeatureCollection\",\n\"plan\":").append(plan).append(",\n\"streets\":[\n");
        text.append(String.join(",\n", described.values())).append("],\n\"features\":[\n");
    }

    void feature(String layer, String style, String name, Geometry shape) {
        feature(properties(layer, style, name), shape);
    }

    void house(House house) {
        StringBuilder properties = properties("building", house.style(), house.name());
        if (house.street() != null) {
            properties
                    .append(",\"street\":")
                    .append(quoted(house.street().kind() + " " + house.street().name()))
                    .append(",\"number\":")
                    .append(quoted(house.number()));
        }
        feature(properties, house.shape());
    }

    String close() {
        return text.append("\n]}\n").toString();
    }

    private void feature(StringBuilder properties, Geometry shape) {
        text.append(first ? "" : ",\n")
                .append("{\"type\":\"Feature\",\"properties\":{")
                .append(properties);
        text.append("},\"geometry\":");
        geometry(shape);
        text.append('}');
        first = false;
    }

    private static StringBuilder properties(String layer, String style, String name) {
        StringBuilder properties = new StringBuilder("\"layer\":\"" + layer + "\",\"class\":\"" + style + '"');
        if (name != null) {
            properties.append(",\"name\":").append(quoted(name));
        }
        return properties;
    }

    private void geometry(Geometry shape) {
        if (shape instanceof Point point) {
            text.append("{\"type\":\"Point\",\"coordinates\":");
            position(point.getCoordinate());
        } else if (shape instanceof LineString line) {
            text.append("{\"type\":\"LineString\",\"coordinates\":");
            positions(line.getCoordinates());
        } else if (shape instanceof Polygon polygon) {
            text.append("{\"type\":\"Polygon\",\"coordinates\":");
            rings(polygon);
        } else {
            text.append("{\"type\":\"MultiPolygon\",\"coordinates\":[");
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                text.append(i == 0 ? "" : ",");
                rings((Polygon) shape.getGeometryN(i));
            }
            text.append(']');
        }
        text.append('}');
    }

    private void rings(Polygon polygon) {
        text.append('[');
        positions(polygon.getExteriorRing().getCoordinates());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            text.append(',');
            positions(polygon.getInteriorRingN(i).getCoordinates());
        }
        text.append(']');
    }

    private void positions(Coordinate[] line) {
        text.append('[');
        for (int i = 0; i < line.length; i++) {
            text.append(i == 0 ? "" : ",");
            position(line[i]);
        }
        text.append(']');
    }

    private void position(Coordinate point) {
        text.append(String.format(
                Locale.ROOT, "[%.7f,%.7f]", TownFrame.longitude(point, centre), TownFrame.latitude(point, centre)));
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
