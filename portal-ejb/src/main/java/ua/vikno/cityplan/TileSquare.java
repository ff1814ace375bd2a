package ua.vikno.cityplan;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import ua.vikno.cityplan.drawing.TileText;

/**
 * A square of the Web Mercator tile scheme, and where the city's plane lies in it. Converting each point through the globe would cost a
 * hundred times the rest, so nine points are converted and the others found between them (a parabola each way; over a tile of ten
 * kilometres the error stays under a centimetre).
 */
final class TileSquare {

    static final int LOWEST_ZOOM = 12;
    static final int HIGHEST_ZOOM = 18;

    private final int z;
    private final int x;
    private final int y;
    private final Envelope plane;
    private final Coordinate[][] knots = new Coordinate[3][3];

    TileSquare(CityGrid grid, int z, int x, int y) {
        this.z = z;
        this.x = x;
        this.y = y;
        CityGrid.Converter converter = grid.converter();
        this.plane = reach(converter);
        for (int column = 0; column < 3; column++) {
            for (int row = 0; row < 3; row++) {
                knots[column][row] = unit(converter.toGeo(new PlanePoint(
                        plane.getMinY() + plane.getHeight() * row / 2,
                        plane.getMinX() + plane.getWidth() * column / 2)));
            }
        }
    }

    /** Whether the scheme has such a square and the portal draws it. */
    static boolean exists(int z, int x, int y) {
        int across = 1 << Math.max(0, Math.min(z, HIGHEST_ZOOM));
        return z >= LOWEST_ZOOM && z <= HIGHEST_ZOOM && x >= 0 && y >= 0 && x < across && y < across;
    }

    /** The ground of the tile with its margin, plane metres. */
    Envelope plane() {
        return plane;
    }

    /** Units of the tile for a point of the plane. */
    Coordinate unit(Coordinate point) {
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

    private Envelope reach(CityGrid.Converter converter) {
        Envelope box = new Envelope();
        double margin = (double) TileText.MARGIN / TileText.EXTENT;
        double[] edges = {-margin, 0.5, 1 + margin};
        for (double right : edges) {
            for (double down : edges) {
                PlanePoint point = converter.toPlane(geo(right, down));
                box.expandToInclude(point.east(), point.north());
            }
        }
        return box;
    }

    private GeoPoint geo(double right, double down) {
        double across = 1 << z;
        double longitude = (x + right) / across * 360 - 180;
        double mercator = Math.PI * (1 - 2 * (y + down) / across);
        return new GeoPoint(Math.toDegrees(Math.atan(Math.sinh(mercator))), longitude);
    }

    private Coordinate unit(GeoPoint point) {
        double across = 1 << z;
        double sine = Math.sin(Math.toRadians(point.latitude()));
        double mercator = Math.log((1 + sine) / (1 - sine)) / 2;
        double right = (point.longitude() + 180) / 360 * across - x;
        double down = (1 - mercator / Math.PI) / 2 * across - y;
        return new Coordinate(right * TileText.EXTENT, down * TileText.EXTENT);
    }

    /** Whether any of the tile lies in the box round the city. The globe is asked first: far away the plane means nothing. */
    static boolean touches(Dataset plan, int z, int x, int y) {
        PlanView view = plan.view();
        double across = 1 << z;
        double west = x / across * 360 - 180;
        double east = (x + 1) / across * 360 - 180;
        double north = latitude(y, across);
        double south = latitude(y + 1, across);
        return west <= view.northEast().longitude()
                && east >= view.southWest().longitude()
                && south <= view.northEast().latitude()
                && north >= view.southWest().latitude();
    }

    private static double latitude(int row, double across) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * row / across))));
    }
}
