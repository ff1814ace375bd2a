package ua.vikno.demotown;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.quadtree.Quadtree;

/** What ground is taken: roads, the river, the railway, parks, and the houses that stand already. */
final class Plots {

    private static final double FROM_ROAD = 1.5;
    private static final double FROM_HOUSE = 3;

    private final Quadtree obstacles = new Quadtree();
    private final Quadtree houses = new Quadtree();
    private final Geometry built;

    private record Obstacle(Geometry shape, double clearance) {}

    Plots(Ground ground, List<Street> streets) {
        this.built = ground.built;
        streets.forEach(street -> keepFrom(street.line(), street.rank().half + FROM_ROAD));
        keepFrom(ground.river, 12);
        keepFrom(ground.rail, 24);
        ground.places.stream().filter(Ground.Place::keepsOut).forEach(place -> keepFrom(place.shape(), 1));
    }

    void keepFrom(Geometry shape, double clearance) {
        for (Geometry part : parts(shape)) {
            Envelope box = part.getEnvelopeInternal().copy();
            box.expandBy(clearance);
            obstacles.insert(box, new Obstacle(part, clearance));
        }
    }

    boolean isFree(Geometry shape) {
        return built.covers(shape) && clearOfGround(shape) && clearOfHouses(shape, FROM_HOUSE);
    }

    boolean clearOfGround(Geometry shape) {
        for (Object found : obstacles.query(shape.getEnvelopeInternal())) {
            Obstacle obstacle = (Obstacle) found;
            if (shape.isWithinDistance(obstacle.shape(), obstacle.clearance())) {
                return false;
            }
        }
        return true;
    }

    boolean clearOfHouses(Geometry shape, double clearance) {
        Envelope box = shape.getEnvelopeInternal().copy();
        box.expandBy(clearance);
        for (Object found : houses.query(box)) {
            if (shape.isWithinDistance((Geometry) found, clearance)) {
                return false;
            }
        }
        return true;
    }

    void take(Geometry house) {
        houses.insert(house.getEnvelopeInternal(), house);
    }

    /** Long lines go in piece by piece, so that the index stays narrow. */
    private static List<Geometry> parts(Geometry shape) {
        if (!(shape instanceof LineString line)) {
            return List.of(shape);
        }
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i + 1 < line.getNumPoints(); i++) {
            parts.add(line.getFactory().createLineString(new org.locationtech.jts.geom.Coordinate[] {
                line.getCoordinateN(i), line.getCoordinateN(i + 1)
            }));
        }
        return parts;
    }
}
