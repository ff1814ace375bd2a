package ua.vikno.demotown;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * The demo town on the river Тиха. {@link #geoJson()} draws it anew; {@link #main} writes the committed file.
 *
 * <p>The addresses of the demo centre's offices and of the pictures must exist; {@code DemoTownIT} says which.
 */
public final class DemoTown {

    private static final long SEED = 28_13;
    private static final String PLAN =
            "{\"id\":\"demo\",\"title\":\"Демонстраційне місто\",\"source\":\"вигадане місто, створене програмою\","
                    + "\"licence\":\"Apache-2.0\",\"asOf\":\"2026-11-01\",\"crs\":\"EPSG:9854\",\"training\":true}";

    private final GeometryFactory geometry = new GeometryFactory();
    private final TownFrame north = new TownFrame(new Coordinate(0, 0), 11, 25);
    private final TownFrame south = new TownFrame(north.ground(-580, -640), -19, 22);
    private final Random chance = new Random(SEED);
    private final Footprints footprints = new Footprints(chance);
    private final Ground ground = new Ground(geometry, north, south);
    private final List<Street> streets = new StreetPlan(geometry, north, south, ground).draw();
    private final List<Street> squares = squares();
    private final Plots plots = new Plots(ground, streets);
    private final HouseRows rows =
            new HouseRows(geometry, ground, new Quarters(geometry, north, ground), footprints, plots);
    private final Greenery greenery = new Greenery(geometry, chance, plots);

    private DemoTown() {}

    /** The whole town as GeoJSON with the members {@code plan} and {@code streets}; always the same text. */
    public static String geoJson() {
        return new DemoTown().draw();
    }

    /** Compresses without a date in the header: equal towns give equal files. */
    public static byte[] compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Writes the file named by the first argument. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), compressed(geoJson()));
    }

    private String draw() {
        squares.forEach(rows::buildSquare);
        rows.build(streets);
        nameOffices();
        greenery.lineStreets(streets);
        greenery.plantParks(ground);
        return write();
    }

    private List<Street> squares() {
        List<Street> all = new ArrayList<>();
        all.add(square("Ратушна", "Радянська", -180, -92, -118, -30));
        all.add(square("Ярмаркова", "", -376, -300, 590, 668));
        all.add(square("Вокзальна", "", 1026, 1120, 300, 356));
        return all;
    }

    /** The far sides of a square: up its east edge, then west along its north edge. */
    private Street square(String name, String old, double west, double east, double low, double high) {
        List<Coordinate> line = new ArrayList<>(north.across(east, low, high));
        List<Coordinate> top = north.along(high, east, west);
        line.addAll(top.subList(1, top.size()));
        return new Street(
                "площа", name, old, Street.Rank.LOCAL, geometry.createLineString(line.toArray(Coordinate[]::new)));
    }

    private void nameOffices() {
        rows.houses.replaceAll(house -> {
            if (house.isAt("Ратушна", "2") && house.street().kind().equals("площа")
                    || house.isAt("Пристанська", "14")
                    || house.isAt("Соборний", "81")) {
                return house.called("ЦНАП");
            }
            if (house.isAt("Ратушна", "1") && house.street().kind().equals("площа")) {
                return house.called("міська рада");
            }
            return house.isAt("Вокзальна", "1") && house.street().kind().equals("площа")
                    ? house.called("вокзал")
                    : house;
        });
    }

    private String write() {
        Coordinate centre = rows.houses.stream()
                .filter(house -> house.isAt("Липова", "17"))
                .findFirst()
                .orElseThrow()
                .shape()
                .getInteriorPoint()
                .getCoordinate();
        TownWriter writer = new TownWriter(centre);
        List<Street> named = new ArrayList<>(streets);
        named.addAll(squares);
        writer.open(PLAN, named);
        writeGround(writer);
        writeRoads(writer);
        rows.houses.forEach(writer::house);
        rows.fences.forEach(fence -> writer.feature("barrier", "fence", null, fence));
        greenery.trees.forEach(tree -> writer.feature("tree", "tree", null, tree));
        return writer.close();
    }

    private void writeGround(TownWriter writer) {
        writer.feature("boundary", "city", null, ground.city);
        writer.feature("land", "residential", null, ground.livedOn(streets));
        writer.feature("water", "river", "річка Тиха", ground.river.intersection(ground.city));
        writer.feature("stream", "axis", "річка Тиха", ground.riverAxis.intersection(ground.city));
        for (Ground.Place place : ground.places) {
            writer.feature(
                    place.layer(), place.style(), place.name(), place.shape().intersection(ground.city));
            if (place.style().equals("industrial")) {
                writer.feature("barrier", "wall", null, place.shape().getExteriorRing());
            }
        }
        writer.feature("place", "district", "Центр", geometry.createPoint(north.ground(40, 60)));
        writer.feature("place", "district", "Вишневе", geometry.createPoint(north.ground(-850, 740)));
        writer.feature("place", "district", "Молодіжний", geometry.createPoint(north.ground(900, 640)));
        writer.feature("place", "district", "Заводський", geometry.createPoint(north.ground(1700, -50)));
        writer.feature("place", "district", "Поділ", geometry.createPoint(north.ground(900, -640)));
        writer.feature("place", "district", "Заріччя", geometry.createPoint(south.ground(0, -400)));
    }

    private void writeRoads(TownWriter writer) {
        Geometry bridge = ground.bridgeStreet().intersection(ground.river.buffer(16));
        writer.feature("bridge", "road", null, bridge);
        writer.feature(
                "bridge",
                "rail",
                null,
                ground.rail.intersection(ground.river.buffer(16)).intersection(ground.city));
        for (Street street : streets) {
            writer.feature("road", street.rank().style, street.label(), street.line());
        }
        greenery.paths.forEach(path -> writer.feature("road", "path", null, path));
        for (double offset : new double[] {-2.2, 2.2}) {
            writer.feature(
                    "rail",
                    "main",
                    null,
                    track(0, ground.rail.getLength(), offset).intersection(ground.city));
        }
        for (double offset : new double[] {-7, 7, 11.5}) {
            writer.feature("rail", "siding", null, track(1350, 2250, offset));
        }
    }

    private LineString track(double from, double to, double offset) {
        List<Coordinate> line = new ArrayList<>();
        var index = new org.locationtech.jts.linearref.LengthIndexedLine(ground.rail);
        for (double at = from; at <= to; at += 30) {
            line.add(index.extractPoint(at, offset));
        }
        return geometry.createLineString(line.toArray(Coordinate[]::new));
    }
}
