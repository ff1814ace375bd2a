package ua.vikno.demotown;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Where the town lies and how its streets bend: street coordinates (u along, v across, metres) become ground metres round the centre
 * (x east, y north), and those become degrees. Only {@link StrictMath}, so that every machine draws the same town.
 */
final class TownFrame {

    /** Centre of the town: a public-transport stop's mean position in Kremenchuk, the only real thing here. */
    private static final double LATITUDE = 49.06857;

    private static final double LONGITUDE = 33.41236;
    private static final double METRES_PER_DEGREE_NORTH = 111_221.0;
    private static final double METRES_PER_DEGREE_EAST = 73_071.0;
    private static final double STEP = 20;

    private final double cos;
    private final double sin;
    private final double bend;
    private final Coordinate origin;

    /**
     * @param origin where u and v begin, ground metres
     * @param degrees how the streets lie, counter-clockwise from the east
     * @param bend how far a street leaves its straight line, metres
     */
    TownFrame(Coordinate origin, double degrees, double bend) {
        this.origin = origin;
        this.cos = StrictMath.cos(StrictMath.toRadians(degrees));
        this.sin = StrictMath.sin(StrictMath.toRadians(degrees));
        this.bend = bend;
    }

    Coordinate ground(double u, double v) {
        double bentU = u + bend * StrictMath.sin(v / 370 + 0.8) + bend * 0.4 * StrictMath.sin(v / 140 + u / 800);
        double bentV = v + bend * StrictMath.sin(u / 430 + 2.1) + bend * 0.35 * StrictMath.sin(u / 150 + v / 700);
        return new Coordinate(origin.x + bentU * cos - bentV * sin, origin.y + bentU * sin + bentV * cos);
    }

    /** A street that keeps its v. */
    List<Coordinate> along(double v, double fromU, double toU) {
        List<Coordinate> line = new ArrayList<>();
        int steps = Math.max(1, (int) Math.round(Math.abs(toU - fromU) / STEP));
        for (int i = 0; i <= steps; i++) {
            line.add(ground(fromU + (toU - fromU) * i / steps, v));
        }
        return line;
    }

    /** A street that keeps its u. */
    List<Coordinate> across(double u, double fromV, double toV) {
        List<Coordinate> line = new ArrayList<>();
        int steps = Math.max(1, (int) Math.round(Math.abs(toV - fromV) / STEP));
        for (int i = 0; i <= steps; i++) {
            line.add(ground(u, fromV + (toV - fromV) * i / steps));
        }
        return line;
    }

    /** Degrees of a ground point when {@code centre} stands at the centre of the town. */
    static double longitude(Coordinate ground, Coordinate centre) {
        return LONGITUDE + (ground.x - centre.x) / METRES_PER_DEGREE_EAST;
    }

    static double latitude(Coordinate ground, Coordinate centre) {
        return LATITUDE + (ground.y - centre.y) / METRES_PER_DEGREE_NORTH;
    }
}
