package ua.vikno.cityplan.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.RingClipper;

/**
 * Cuts shapes to a window, so that nothing outside it is in the file. Rings are cut one by one (fast; a ring cut in two stays one, joined
 * along the window's edge), lines may fall into several pieces.
 */
public final class Clip {

    private final Envelope window;
    private final RingClipper rings;

    public Clip(Envelope window) {
        this.window = window;
        this.rings = new RingClipper(window);
    }

    /**
     * Closed rings of an area: outer ones counter-clockwise, holes clockwise, so that neighbours filled together (non-zero rule) leave no
     * seam between them.
     */
    public List<Coordinate[]> rings(Geometry shape) {
        List<Coordinate[]> found = new ArrayList<>();
        parts(shape, part -> {
            if (part instanceof Polygon polygon) {
                ring(polygon.getExteriorRing(), true, found);
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    ring(polygon.getInteriorRingN(i), false, found);
                }
            }
        });
        return found;
    }

    private void ring(LineString ring, boolean counterClockwise, List<Coordinate[]> found) {
        Envelope box = ring.getEnvelopeInternal();
        if (!window.intersects(box)) {
            return;
        }
        Coordinate[] whole = ring.getCoordinates();
        Coordinate[] cut = window.contains(box) ? whole : rings.clip(whole);
        if (cut.length >= 4) {
            boolean turned = Orientation.isCCW(whole) != counterClockwise;
            found.add(turned ? reversed(cut) : cut);
        }
    }

    private static Coordinate[] reversed(Coordinate[] ring) {
        Coordinate[] turned = new Coordinate[ring.length];
        for (int i = 0; i < ring.length; i++) {
            turned[i] = ring[ring.length - 1 - i];
        }
        return turned;
    }

    /** Pieces of a line inside the window. */
    public List<Coordinate[]> lines(Geometry shape) {
        List<Coordinate[]> found = new ArrayList<>();
        parts(shape, part -> {
            if (part instanceof LineString line) {
                line(line, found);
            }
        });
        return found;
    }

    private void line(LineString line, List<Coordinate[]> found) {
        Envelope box = line.getEnvelopeInternal();
        if (window.contains(box)) {
            found.add(line.getCoordinates());
        } else if (window.intersects(box)) {
            cut(line.getCoordinates(), found);
        }
    }

    private void cut(Coordinate[] line, List<Coordinate[]> found) {
        List<Coordinate> piece = new ArrayList<>();
        for (int i = 0; i + 1 < line.length; i++) {
            Coordinate[] inside = segment(line[i], line[i + 1]);
            if (inside == null) {
                close(piece, found);
                continue;
            }
            if (piece.isEmpty() || !piece.get(piece.size() - 1).equals2D(inside[0])) {
                close(piece, found);
                piece.add(inside[0]);
            }
            piece.add(inside[1]);
        }
        close(piece, found);
    }

    private static void close(List<Coordinate> piece, List<Coordinate[]> found) {
        if (piece.size() > 1) {
            found.add(piece.toArray(Coordinate[]::new));
        }
        piece.clear();
    }

    /** Liang and Barsky: the part of a segment inside the window, or null. */
    private Coordinate[] segment(Coordinate a, Coordinate b) {
        double dx = b.x - a.x;
        double dy = b.y - a.y;
        double[] span = {0, 1};
        boolean in = narrow(span, -dx, a.x - window.getMinX())
                && narrow(span, dx, window.getMaxX() - a.x)
                && narrow(span, -dy, a.y - window.getMinY())
                && narrow(span, dy, window.getMaxY() - a.y);
        if (!in || span[0] >= span[1]) {
            return null;
        }
        Coordinate from = span[0] == 0 ? a : new Coordinate(a.x + dx * span[0], a.y + dy * span[0]);
        Coordinate to = span[1] == 1 ? b : new Coordinate(a.x + dx * span[1], a.y + dy * span[1]);
        return new Coordinate[] {from, to};
    }

    private static boolean narrow(double[] span, double step, double room) {
        if (step == 0) {
            return room >= 0;
        }
        double t = room / step;
        if (step < 0) {
            span[0] = Math.max(span[0], t);
        } else {
            span[1] = Math.min(span[1], t);
        }
        return span[0] <= span[1];
    }

    /** Points inside the window. */
    public List<Coordinate> points(Geometry shape) {
        List<Coordinate> found = new ArrayList<>();
        parts(shape, part -> {
            if (part instanceof Point point && window.contains(point.getCoordinate())) {
                found.add(point.getCoordinate());
            }
        });
        return found;
    }

    private static void parts(Geometry shape, Consumer<Geometry> each) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            each.accept(shape.getGeometryN(i));
        }
    }
}
