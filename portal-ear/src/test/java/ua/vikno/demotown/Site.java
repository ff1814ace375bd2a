package ua.vikno.demotown;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.linearref.LengthIndexedLine;

/**
 * A stance beside a street: its axes turn an outline drawn round a middle into ground metres.
 *
 * @param foot point of the street's centre line
 * @param alongX direction of the street, east part
 * @param alongY direction of the street, north part
 * @param side 1 for the left side, −1 for the right
 */
record Site(Coordinate foot, double alongX, double alongY, int side) {

    static Site on(LineString street, double at, int side) {
        LengthIndexedLine index = new LengthIndexedLine(street);
        Coordinate before = index.extractPoint(Math.max(0, at - 4));
        Coordinate after = index.extractPoint(Math.min(street.getLength(), at + 4));
        double length = before.distance(after);
        return new Site(index.extractPoint(at), (after.x - before.x) / length, (after.y - before.y) / length, side);
    }

    /** The ground point {@code along} metres on and {@code away} metres from the centre line. */
    Coordinate at(double along, double away) {
        return new Coordinate(
                foot.x + alongX * along - alongY * side * away, foot.y + alongY * along + alongX * side * away);
    }

    /** The outline with its middle {@code away} metres from the centre line. */
    Polygon place(GeometryFactory geometry, double[][] outline, double along, double away) {
        Coordinate[] ring = new Coordinate[outline.length + 1];
        for (int i = 0; i < outline.length; i++) {
            ring[i] = at(along + outline[i][0], away + outline[i][1]);
        }
        ring[outline.length] = ring[0].copy();
        return geometry.createPolygon(ring);
    }
}
