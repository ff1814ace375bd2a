package ua.vikno.demotown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/** Trees along the main streets and in the parks, and the paths of the parks. */
final class Greenery {

    private final GeometryFactory geometry;
    private final Random chance;
    private final Plots plots;
    final List<Point> trees = new ArrayList<>();
    final List<LineString> paths = new ArrayList<>();

    Greenery(GeometryFactory geometry, Random chance, Plots plots) {
        this.geometry = geometry;
        this.chance = chance;
        this.plots = plots;
    }

    void lineStreets(List<Street> streets) {
        for (Street street : streets) {
            boolean planted = street.rank() == Street.Rank.AVENUE
                    || street.kind().equals("бульвар")
                    || street.name().equals("Пристанська");
            if (planted) {
                line(street, 1);
                line(street, -1);
            }
        }
    }

    private void line(Street street, int side) {
        for (double at = 10; at < street.line().getLength(); at += 13) {
            Coordinate spot = Site.on(street.line(), at, side).at(0, street.rank().half + 2.6);
            Point tree = geometry.createPoint(spot);
            if (plots.clearOfHouses(tree, 2) && plots.clearOfGround(tree)) {
                trees.add(tree);
            }
        }
    }

    void plantParks(Ground ground) {
        for (Ground.Place place : ground.places) {
            if (place.layer().equals("green") && place.style().equals("park")) {
                plant(place, (int) Math.min(90, place.shape().getArea() / 260), ground);
                if (place.name() != null && place.shape().getNumPoints() < 120) {
                    path(place);
                }
            }
        }
    }

    private void plant(Ground.Place park, int count, Ground ground) {
        Envelope box = park.shape().getEnvelopeInternal();
        int planted = 0;
        for (int tries = 0; planted < count && tries < count * 30; tries++) {
            Point tree = geometry.createPoint(new Coordinate(
                    box.getMinX() + box.getWidth() * chance.nextDouble(),
                    box.getMinY() + box.getHeight() * chance.nextDouble()));
            if (park.shape().contains(tree) && isDry(tree, ground)) {
                trees.add(tree);
                planted++;
            }
        }
    }

    private static boolean isDry(Point tree, Ground ground) {
        return ground.places.stream()
                .filter(place -> place.layer().equals("water"))
                .noneMatch(place -> place.shape().isWithinDistance(tree, 2));
    }

    /** Two alleys from corner to corner, passing the middle. */
    private void path(Ground.Place park) {
        Coordinate[] ring = park.shape().getExteriorRing().getCoordinates();
        Coordinate middle = park.shape().getCentroid().getCoordinate();
        int quarter = ring.length / 4;
        for (int i = 0; i < 2; i++) {
            Coordinate from = ring[(i * quarter + quarter / 2) % ring.length];
            Coordinate to = ring[(i * quarter + quarter / 2 + 2 * quarter) % ring.length];
            paths.add(geometry.createLineString(new Coordinate[] {from, middle, to}));
        }
    }
}
