package ua.vikno.cityplan.tile;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A square of the Web Mercator tile scheme, and where the city's plane lies in it. Converting each point through the globe would cost a
 * hundred times the rest, so nine points are converted and the others found between them (a parabola each way; over a tile of ten
 * kilometres the error stays under a centimetre).
 */
public final class TileSquare {

    static final int LOWEST_ZOOM = 12;
    static final int HIGHEST_ZOOM = 18;

    private final int z;
    private final int x;
    private final int y;
    private final Envelope plane;
    private final Coordinate[][] knots = new Coordinate[3][3];

    public TileSquare(Globe globe, int z, int x, int y) {
        this.z = z;
        this.x = x;
        this.y = y;
        this.plane = reach(globe);
        for (int column = 0; column < 3; column++) {
            for (int row = 0; row < 3; row++) {
                knots[column][row] = unitOf(globe.degrees(new Coordinate(
                        plane.getMinX() + plane.getWidth() * column / 2,
                        plane.getMinY() + plane.getHeight() * row / 2)));
            }
        }
    }

    /** Whether the scheme has such a square and the portal draws it. */
    public static boolean exists(int z, int x, int y) {
        int across = 1 << Math.max(0, Math.min(z, HIGHEST_ZOOM));
        return z >= LOWEST_ZOOM && z <= HIGHEST_ZOOM && x >= 0 && y >= 0 && x < across && y < across;
    }

    /** The ground of the tile with its margin, plane metres. */
    public Envelope plane() {
        return plane;
    }

    /** Units of the tile for a point of the plane. */
    public Coordinate unit(Coordinate point) {
        double s = (point.x - plane.getMinX()) / plane.getWidth();
        double t = (point.y - plane.getMinY()) / plane.getHeight();
        double[] across = parabola(s);
        double[] up = parabola(t);
        double unitX = 0;
        double unitY = 0;
        for (int column = 0; column < 3; column++) {
            for (int row = 0; row < 3; row++) {
                double weight = across[column] * up[row];
                unitX += weight * knots[column][row].x;
                unitY += weight * knots[column][row].y;
            }
        }
        return new Coordinate(unitX, unitY);
    }

    private static double[] parabola(double s) {
        return new double[] {2 * (s - 0.5) * (s - 1), 4 * s * (1 - s), 2 * s * (s - 0.5)};
    }

    private Envelope reach(Globe globe) {
        Envelope box = new Envelope();
        double margin = (double) TileText.MARGIN / TileText.EXTENT;
        double[] edges = {-margin, 0.5, 1 + margin};
        double across = 1 << z;
        for (double right : edges) {
            for (double down : edges) {
                box.expandToInclude(
                        globe.plane(new Coordinate((x + right) / across * 360 - 180, latitude(y + down, across))));
            }
        }
        return box;
    }

    private Coordinate unitOf(Coordinate degrees) {
        double across = 1 << z;
        double sine = Math.sin(Math.toRadians(degrees.y));
        double mercator = Math.log((1 + sine) / (1 - sine)) / 2;
        double right = (degrees.x + 180) / 360 * across - x;
        double down = (1 - mercator / Math.PI) / 2 * across - y;
        return new Coordinate(right * TileText.EXTENT, down * TileText.EXTENT);
    }

    /**
     * Whether any of the tile lies in a box of degrees (x longitude, y latitude). The globe is asked, because far from the city its plane
     * means nothing.
     */
    public static boolean touches(Envelope degrees, int z, int x, int y) {
        double across = 1 << z;
        return degrees.intersects(new Envelope(
                x / across * 360 - 180, (x + 1) / across * 360 - 180, latitude(y, across), latitude(y + 1, across)));
    }

    private static double latitude(double row, double across) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * row / across))));
    }
}
