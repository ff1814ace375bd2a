package ua.vikno.cityplan.loading;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Makes shapes in plane metres of GeoJSON geometries (degrees, longitude first), and mends those that cross themselves. */
final class GeoJsonShapes {

    private static final int MOST_POINTS = 200_000;

    private final GeometryFactory geometry = new GeometryFactory();
    private final UnaryOperator<Coordinate> plane;
    private int points;

    /** @param plane turns degrees into plane metres, or refuses what is not near the city */
    GeoJsonShapes(UnaryOperator<Coordinate> plane) {
        this.plane = plane;
    }

    /**
     * @param where named in a refusal, as the number of the feature
     * @throws NotAPlan when it is no geometry, too big, or lies where the plane means nothing
     */
    Geometry shape(JsonObject json, int where) {
        points = 0;
        try {
            Geometry shape = build(json.getString("type"), json.getJsonArray("coordinates"));
            return shape.getDimension() == 2 && !shape.isValid() ? GeometryFixer.fix(shape) : shape;
        } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new NotAPlan("cityplan.load.geometry", where);
        }
    }

    private Geometry build(String type, JsonArray coordinates) {
        return switch (type) {
            case "Point" -> geometry.createPoint(position(coordinates));
            case "LineString" -> geometry.createLineString(line(coordinates));
            case "Polygon" -> polygon(coordinates);
            case "MultiPoint" -> geometry.createMultiPointFromCoords(line(coordinates));
            case "MultiLineString" ->
                geometry.createMultiLineString(coordinates.stream()
                        .map(part -> geometry.createLineString(line(part.asJsonArray())))
                        .toArray(LineString[]::new));
            case "MultiPolygon" ->
                geometry.createMultiPolygon(coordinates.stream()
                        .map(part -> polygon(part.asJsonArray()))
                        .toArray(Polygon[]::new));
            default -> throw new IllegalArgumentException(type);
        };
    }

    private Polygon polygon(JsonArray rings) {
        LinearRing[] all = rings.stream()
                .map(ring -> geometry.createLinearRing(line(ring.asJsonArray())))
                .toArray(LinearRing[]::new);
        LinearRing[] holes = new LinearRing[all.length - 1];
        System.arraycopy(all, 1, holes, 0, holes.length);
        return geometry.createPolygon(all[0], holes);
    }

    private Coordinate[] line(JsonArray positions) {
        Coordinate[] line = new Coordinate[positions.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = position(positions.getJsonArray(i));
        }
        return line;
    }

    private Coordinate position(JsonArray position) {
        if (++points > MOST_POINTS) {
            throw new IllegalArgumentException("too many points");
        }
        return plane.apply(new Coordinate(number(position, 0), number(position, 1)));
    }

    private static double number(JsonArray position, int at) {
        return ((JsonNumber) position.get(at)).doubleValue();
    }
}
