package ua.vikno.cityplan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.ProjCoordinate;
import ua.vikno.cityplan.tile.Globe;

/**
 * A plane coordinate system of УСК-2000 and the way between it and WGS 84.
 *
 * <p>The parameters are written out: proj4j's own catalogue has no EPSG:9854 and gives zone 11 the older shift of EPSG:5590, seven
 * metres away. The shift here is EPSG:5840 (24, −121, −76 m; accuracy 1 m). {@link #check()} proves the arithmetic on five points.
 */
final class CityGrid {

    /** МСК-53, the local system of Poltava oblast (order of Держгеокадастр No 74 of 01.03.2017): the default. */
    static final String POLTAVA = "EPSG:9854";

    /** УСК-2000, three-degree zone 11. */
    static final String ZONE_11 = "EPSG:6385";

    private static final String GEOGRAPHIC = "+proj=longlat +datum=WGS84 +no_defs";
    private static final String PLANE =
            "+proj=tmerc +lat_0=0 +lon_0=%s +k=1 +x_0=300000 +y_0=0 +ellps=krass +towgs84=24,-121,-76,0,0,0,0 +units=m +no_defs";
    private static final double TOLERANCE = 0.001;
    private static final double MAX_DEGREES_APART = 3.5;

    private static final Map<String, CityGrid> KNOWN = Map.of(
            POLTAVA,
            new CityGrid(POLTAVA, "УСК-2000, МСК-53 (Полтавська область)", "33.8333333333333"),
            ZONE_11,
            new CityGrid(ZONE_11, "УСК-2000, зона 11", "33"));

    private static final List<GeoPoint> CHECK_POINTS = List.of(
            new GeoPoint(49.07, 33.41),
            new GeoPoint(49.0631, 33.4036),
            new GeoPoint(49, 33.3),
            new GeoPoint(49.12, 33.5),
            new GeoPoint(49.089, 33.42));
    private static final Map<String, List<PlanePoint>> CHECKS = Map.of(
            POLTAVA,
            List.of(
                    new PlanePoint(5437605.633, 269181.184),
                    new PlanePoint(5436840.908, 268709.193),
                    new PlanePoint(5429871.623, 261088.866),
                    new PlanePoint(5443133.409, 275781.863),
                    new PlanePoint(5439714.616, 269923.394)),
            ZONE_11,
            List.of(
                    new PlanePoint(5437601.535, 330072.990),
                    new PlanePoint(5436831.671, 329609.430),
                    new PlanePoint(5429779.169, 322066.151),
                    new PlanePoint(5443201.560, 336612.535),
                    new PlanePoint(5439718.548, 330791.977)));

    private final String code;
    private final String title;
    private final double centralMeridian;
    private final CoordinateReferenceSystem plane;
    private final CoordinateReferenceSystem geographic;

    private CityGrid(String code, String title, String centralMeridian) {
        CRSFactory factory = new CRSFactory();
        this.code = code;
        this.title = title;
        this.centralMeridian = Double.parseDouble(centralMeridian);
        this.plane = factory.createFromParameters(code, PLANE.formatted(centralMeridian));
        this.geographic = factory.createFromParameters("EPSG:4326", GEOGRAPHIC);
    }

    /** The system of this EPSG code, when it is one of those proved here. */
    static Optional<CityGrid> of(String code) {
        return Optional.ofNullable(KNOWN.get(code));
    }

    /** The default system, of Kremenchuk's place. */
    static CityGrid poltava() {
        return KNOWN.get(POLTAVA);
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    /** One converter may serve many points, but only one thread. */
    Converter converter() {
        return new Converter();
    }

    PlanePoint toPlane(GeoPoint point) {
        return converter().toPlane(point);
    }

    GeoPoint toGeo(PlanePoint point) {
        return converter().toGeo(point);
    }

    /** Far from the central meridian the projection has no sense: such a point is not on this plane at all. */
    boolean covers(GeoPoint point) {
        return Math.abs(point.longitude() - centralMeridian) <= MAX_DEGREES_APART
                && point.latitude() >= 44
                && point.latitude() <= 53;
    }

    /**
     * Compares five known points with this arithmetic, both ways.
     *
     * @throws IllegalStateException when a point is a millimetre or more away: no sheet may be drawn then
     */
    void check() {
        List<PlanePoint> expected = CHECKS.get(code);
        for (int i = 0; i < expected.size(); i++) {
            GeoPoint globe = CHECK_POINTS.get(i);
            PlanePoint found = toPlane(globe);
            GeoPoint back = toGeo(found);
            if (apart(found, expected.get(i)) > TOLERANCE || apart(toPlane(back), found) > TOLERANCE) {
                throw new IllegalStateException(
                        code + " fails its check: " + globe + " gives " + found + ", not " + expected.get(i));
            }
        }
    }

    private static double apart(PlanePoint a, PlanePoint b) {
        return Math.max(Math.abs(a.north() - b.north()), Math.abs(a.east() - b.east()));
    }

    /** Converts points between the plane and the globe, reusing its work space. */
    final class Converter implements Globe {

        private final CoordinateTransform forward = new BasicCoordinateTransform(geographic, plane);
        private final CoordinateTransform backward = new BasicCoordinateTransform(plane, geographic);
        private final ProjCoordinate from = new ProjCoordinate();
        private final ProjCoordinate to = new ProjCoordinate();

        PlanePoint toPlane(GeoPoint point) {
            from.setValue(point.longitude(), point.latitude());
            forward.transform(from, to);
            return new PlanePoint(to.y, to.x);
        }

        /**
         * As {@link #plane}, for places that must be near the city.
         *
         * @throws IllegalArgumentException when it is not
         */
        Coordinate nearby(Coordinate degrees) {
            GeoPoint point = new GeoPoint(degrees.y, degrees.x);
            if (!covers(point)) {
                throw new IllegalArgumentException("Not near the city: " + point);
            }
            return plane(degrees);
        }

        @Override
        public Coordinate plane(Coordinate degrees) {
            PlanePoint point = toPlane(new GeoPoint(degrees.y, degrees.x));
            return new Coordinate(point.east(), point.north());
        }

        @Override
        public Coordinate degrees(Coordinate plane) {
            GeoPoint point = toGeo(new PlanePoint(plane.y, plane.x));
            return new Coordinate(point.longitude(), point.latitude());
        }

        /** The height is lost on the plane and would shift the way back by 0.4 mm: one step of correction takes that out. */
        GeoPoint toGeo(PlanePoint point) {
            GeoPoint rough = roughly(point);
            GeoPoint again = roughly(toPlane(rough));
            return new GeoPoint(2 * rough.latitude() - again.latitude(), 2 * rough.longitude() - again.longitude());
        }

        private GeoPoint roughly(PlanePoint point) {
            from.setValue(point.east(), point.north());
            backward.transform(from, to);
            return new GeoPoint(to.y, to.x);
        }
    }
}
