package ua.vikno.demotown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** What lies under the town: the river and its bridges, the railway, parks, squares, grounds of schools and works. */
final class Ground {

    private static final double[][] RIVER = {
        {-2700, 1010},
        {-2300, 720},
        {-1900, 470},
        {-1500, 260},
        {-1150, 10},
        {-800, -270},
        {-420, -500},
        {0, -690},
        {420, -850},
        {900, -960},
        {1350, -1120},
        {1750, -1340},
        {2200, -1520},
        {2700, -1640}
    };
    private static final double[][] RAIL = {
        {1060, 2500},
        {1130, 2000},
        {1190, 1600},
        {1270, 1150},
        {1360, 700},
        {1440, 250},
        {1520, -200},
        {1600, -650},
        {1660, -1100},
        {1650, -1600},
        {1560, -2100}
    };
    private static final double LARGEST_YARD = 90_000;
    private static final double RIVER_HALF = 62;
    private static final double EMBANKMENT_AWAY = 104;

    private static final Set<String> TO_THE_BRIDGE = Set.of("Кузнечна", "Зарічна", "Пристанська");
    private static final Set<String> OVER_THE_RAILS =
            Set.of("Соборний", "Шкільна", "Заводська", "Ливарна", "Верстатна", "Цегельна");

    private final GeometryFactory geometry;
    private final TownFrame north;
    private final TownFrame south;
    final List<Place> places = new ArrayList<>();
    final LineString riverAxis;
    final Polygon river;
    private final Polygon northBank;
    final LineString rail;
    final Polygon built;
    final Polygon city;

    /**
     * A piece of ground.
     *
     * @param layer layer of the style table
     * @param style class of the style table
     * @param name shown on the map, or null
     * @param shape its outline
     * @param keepsOut whether houses of the streets round it must not stand on it
     */
    record Place(String layer, String style, String name, Polygon shape, boolean keepsOut) {}

    Ground(GeometryFactory geometry, TownFrame north, TownFrame south) {
        this.geometry = geometry;
        this.north = north;
        this.south = south;
        this.riverAxis = smooth(RIVER);
        this.river = ribbon(riverAxis);
        this.northBank = northBank();
        this.rail = smooth(RAIL);
        this.built = builtArea();
        this.city = cityLimits();
        parks();
        squares();
        institutions();
        works();
    }

    /** Streets end at the embankment, at the railway and at the edge of what is built; a few cross. */
    Geometry trim(String name, LineString street) {
        Geometry line = TO_THE_BRIDGE.contains(name) ? street : onItsBank(street);
        if (!OVER_THE_RAILS.contains(name)) {
            line = line.difference(rail.buffer(34));
        }
        return line.intersection(built);
    }

    /** The street along the river, on the town's side. */
    List<Coordinate> embankment() {
        List<Coordinate> line = new ArrayList<>();
        for (double at = 1150; at <= 4420; at += 25) {
            line.add(beside(riverAxis, at, EMBANKMENT_AWAY + 9 * StrictMath.sin(at / 210)));
        }
        return line;
    }

    /** From the station square to the town hall, across the blocks. */
    List<Coordinate> boulevard() {
        Coordinate from = north.ground(1010, 372);
        Coordinate to = north.ground(592, 16);
        List<Coordinate> line = new ArrayList<>();
        for (int i = 0; i <= 24; i++) {
            double t = i / 24.0;
            double bulge = 38 * StrictMath.sin(t * StrictMath.PI);
            line.add(new Coordinate(from.x + (to.x - from.x) * t - bulge * 0.6, from.y + (to.y - from.y) * t + bulge));
        }
        return line;
    }

    LineString bridgeStreet() {
        return geometry.createLineString(north.across(-580, -262, -720).toArray(Coordinate[]::new));
    }

    private Geometry onItsBank(LineString street) {
        Geometry dry = street.difference(ribbonOf(riverAxis, EMBANKMENT_AWAY - 1));
        boolean startsNorth = northBank.contains(street.getStartPoint());
        boolean endsNorth = northBank.contains(street.getEndPoint());
        if (startsNorth || endsNorth) {
            return dry.intersection(northBank);
        }
        return dry.difference(northBank);
    }

    private Polygon northBank() {
        List<Coordinate> ring = new ArrayList<>(List.of(riverAxis.getCoordinates()));
        ring.add(new Coordinate(2700, 4000));
        ring.add(new Coordinate(-2700, 4000));
        ring.add(ring.get(0).copy());
        return geometry.createPolygon(ring.toArray(Coordinate[]::new));
    }

    /** What people live on: the ground within reach of the streets. */
    Geometry livedOn(List<Street> streets) {
        Geometry reach = geometry.createMultiLineString(
                        streets.stream().map(Street::line).toArray(LineString[]::new))
                .buffer(58, 3)
                .buffer(-8, 3);
        Geometry dry = org.locationtech.jts.simplify.DouglasPeuckerSimplifier.simplify(
                reach.difference(river.buffer(36, 3)), 2.5);
        List<Polygon> quarters = new ArrayList<>();
        for (int i = 0; i < dry.getNumGeometries(); i++) {
            quarters.add(withoutSmallHoles((Polygon) dry.getGeometryN(i)));
        }
        return geometry.createMultiPolygon(quarters.toArray(Polygon[]::new));
    }

    private Polygon withoutSmallHoles(Polygon polygon) {
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            LinearRing hole = polygon.getInteriorRingN(i);
            if (geometry.createPolygon(hole).getArea() > LARGEST_YARD) {
                holes.add(hole);
            }
        }
        return geometry.createPolygon(polygon.getExteriorRing(), holes.toArray(LinearRing[]::new));
    }

    private void parks() {
        park("Міський сад", block(225, 560, -108, -8));
        park("сквер Ткачів", block(-360, -215, 172, 250));
        park("парк Молодіжний", block(625, 980, 610, 690));
        park("Старий сад", block(-1120, -800, 402, 452));
        places.add(new Place("green", "wood", "Соснова балка", blob(north.ground(-1180, 1480), 330, 190, 5), true));
        places.add(new Place("green", "wood", "Дубовий гай", blob(south.ground(90, -1190), 400, 150, 9), true));
        places.add(new Place("green", "grass", null, blob(north.ground(-1700, 760), 190, 330, 3), true));
        places.add(new Place("water", "pond", "ставок Лелечий", blob(north.ground(-1640, 860), 62, 110, 7), true));
        places.add(new Place("water", "pond", null, blob(north.ground(330, -52), 38, 20, 4), true));
        waterside("park", "парк над Тихою", 1250, 4300, RIVER_HALF + 1, EMBANKMENT_AWAY - 14);
        waterside("grass", null, 700, 4200, -RIVER_HALF - 1, -EMBANKMENT_AWAY + 6);
    }

    /** Grass and trees between a street and the water. */
    private void waterside(String style, String name, double from, double to, double near, double far) {
        List<Coordinate> ring = new ArrayList<>();
        for (double at = from; at <= to; at += 50) {
            ring.add(beside(riverAxis, at, near));
        }
        for (double at = to; at >= from; at -= 50) {
            ring.add(beside(riverAxis, at, far + 5 * StrictMath.sin(at / 190)));
        }
        ring.add(ring.get(0).copy());
        places.add(new Place("green", style, name, geometry.createPolygon(ring.toArray(Coordinate[]::new)), true));
    }

    private void squares() {
        places.add(new Place("paved", "square", "площа Ратушна", block(-180, -92, -118, -30), true));
        places.add(new Place("paved", "square", "площа Ярмаркова", block(-376, -300, 590, 668), true));
        places.add(new Place("paved", "square", "площа Вокзальна", block(1026, 1120, 300, 356), true));
    }

    private void institutions() {
        civic("школа № 1", block(-560, -420, 282, 358));
        civic("школа № 2", block(640, 780, 760, 872));
        civic("ліцей «Тиха»", block(-760, -600, 912, 990));
        civic("дитячий садок «Барвінок»", block(830, 940, 800, 872));
        civic("дитячий садок «Сонечко»", block(420, 520, 390, 456));
        civic("міська лікарня", block(612, 780, -244, -150));
        civic("школа № 3", southBlock(330, 440, -386, -300));
        places.add(new Place("green", "pitch", "стадіон «Тиха»", block(830, 980, 704, 776), true));
    }

    private void civic(String name, Polygon shape) {
        places.add(new Place("land", "civic", name, shape, true));
    }

    private void park(String name, Polygon shape) {
        places.add(new Place("green", "park", name, shape, true));
    }

    private void works() {
        industrial("завод «Верстат»", block(1500, 1642, -100, 350));
        industrial("ливарний завод", block(1680, 1870, -100, 350));
        industrial("цегельний завод", block(1480, 1642, 392, 620));
        industrial("склозавод", block(1520, 1642, -450, -160));
        industrial("депо", block(1680, 1850, -440, -160));
        industrial("хлібокомбінат", block(1230, 1370, -352, -285));
    }

    private void industrial(String name, Polygon shape) {
        places.add(new Place("land", "industrial", name, shape, true));
    }

    /** A piece between two pairs of street lines, bent as they are. */
    Polygon block(double fromU, double toU, double fromV, double toV) {
        return block(north, fromU, toU, fromV, toV);
    }

    private Polygon southBlock(double fromU, double toU, double fromV, double toV) {
        return block(south, fromU, toU, fromV, toV);
    }

    private Polygon block(TownFrame frame, double fromU, double toU, double fromV, double toV) {
        List<Coordinate> ring = new ArrayList<>(frame.along(fromV, fromU, toU));
        ring.addAll(frame.across(toU, fromV, toV)
                .subList(1, frame.across(toU, fromV, toV).size()));
        List<Coordinate> back = frame.along(toV, toU, fromU);
        ring.addAll(back.subList(1, back.size()));
        List<Coordinate> down = frame.across(fromU, toV, fromV);
        ring.addAll(down.subList(1, down.size() - 1));
        ring.add(ring.get(0).copy());
        return geometry.createPolygon(ring.toArray(Coordinate[]::new));
    }

    private Polygon blob(Coordinate centre, double across, double up, int seed) {
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            double turn = i * StrictMath.PI / 18;
            double r = 1 + 0.16 * StrictMath.sin(3 * turn + seed) + 0.09 * StrictMath.sin(5 * turn + 2 * seed);
            ring.add(new Coordinate(
                    centre.x + across * r * StrictMath.cos(turn), centre.y + up * r * StrictMath.sin(turn)));
        }
        ring.add(ring.get(0).copy());
        return geometry.createPolygon(ring.toArray(Coordinate[]::new));
    }

    private Polygon builtArea() {
        double[][] edge = {
            {-1560, 120},
            {-1540, 950},
            {-1420, 1250},
            {-1050, 1345},
            {-300, 1430},
            {500, 1420},
            {1050, 1400},
            {1400, 1180},
            {1900, 920},
            {1920, -700},
            {1700, -1000},
            {1380, -1050},
            {700, -1500},
            {300, -2350},
            {-700, -2300},
            {-1700, -1300},
            {-1900, -500}
        };
        List<Coordinate> ring = new ArrayList<>();
        for (double[] corner : edge) {
            ring.add(north.ground(corner[0], corner[1]));
        }
        ring.add(ring.get(0).copy());
        return geometry.createPolygon(ring.toArray(Coordinate[]::new));
    }

    private Polygon cityLimits() {
        double[][] edge = {
            {-2050, 700},
            {-1900, 1350},
            {-1500, 1720},
            {-700, 1640},
            {100, 1600},
            {900, 1610},
            {1500, 1480},
            {2080, 1180},
            {2160, 300},
            {2120, -500},
            {2000, -1180},
            {1750, -1720},
            {1200, -1800},
            {620, -2130},
            {-150, -2260},
            {-760, -2010},
            {-1480, -1380},
            {-1900, -620},
            {-2180, 60}
        };
        List<Coordinate> ring = new ArrayList<>();
        for (double[] corner : edge) {
            ring.add(north.ground(corner[0], corner[1]));
        }
        ring.add(ring.get(0).copy());
        return geometry.createPolygon(ring.toArray(Coordinate[]::new));
    }

    private LineString smooth(double[][] knots) {
        List<Coordinate> line = new ArrayList<>();
        for (int i = 0; i + 1 < knots.length; i++) {
            double[] before = knots[Math.max(0, i - 1)];
            double[] after = knots[Math.min(knots.length - 1, i + 2)];
            for (int step = 0; step < 12; step++) {
                double t = step / 12.0;
                line.add(new Coordinate(
                        spline(before[0], knots[i][0], knots[i + 1][0], after[0], t),
                        spline(before[1], knots[i][1], knots[i + 1][1], after[1], t)));
            }
        }
        double[] last = knots[knots.length - 1];
        line.add(new Coordinate(last[0], last[1]));
        return geometry.createLineString(line.toArray(Coordinate[]::new));
    }

    private static double spline(double a, double b, double c, double d, double t) {
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }

    private Polygon ribbon(LineString axis) {
        return ribbonOf(axis, RIVER_HALF);
    }

    private Polygon ribbonOf(LineString axis, double half) {
        List<Coordinate> ring = new ArrayList<>();
        for (double at = 0; at <= axis.getLength(); at += 40) {
            ring.add(beside(axis, at, half + 8 * StrictMath.sin(at / 170)));
        }
        for (double at = axis.getLength(); at >= 0; at -= 40) {
            ring.add(beside(axis, at, -half - 10 * StrictMath.sin(at / 230 + 1)));
        }
        ring.add(ring.get(0).copy());
        return geometry.createPolygon(ring.toArray(Coordinate[]::new));
    }

    private static Coordinate beside(LineString axis, double at, double offset) {
        return new org.locationtech.jts.linearref.LengthIndexedLine(axis).extractPoint(at, offset);
    }
}
