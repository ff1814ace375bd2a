package ua.vikno.cityplan.tile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import ua.vikno.cityplan.drawing.MapFeature;

/** The shapes are given in units of the tile already, with y upwards from 4096. */
class TileTextTest {

    @Test
    void anAreaIsRingsOfSteps() throws Exception {
        assertEquals(
                "{\"building\":[[\"house\",\"17\",[10,20,0,-10,30,0,0,10]]]}",
                tile(new MapFeature(
                        "building", "house", null, "17", shape("POLYGON((10 4076,40 4076,40 4086,10 4086,10 4076))"))));
    }

    @Test
    void aNamedBuildingHasBothInItsLabel() throws Exception {
        assertEquals(
                "{\"building\":[[\"civic\",\"2\\tшкола \\\"А\\\"\",[0,0,9,0,0,9]]]}",
                tile(new MapFeature(
                        "building", "civic", "школа \"А\"", "2", shape("POLYGON((0 4096,9 4096,9 4087,0 4096))"))));
    }

    @Test
    void aLineIsCutAtTheMarginAndMayComeInPieces() throws Exception {
        assertEquals(
                "{\"road\":[[\"local\",\"вул. Липова\",[-128,96,328,0,0,-224],[300,-128,0,224,3924,0]]]}",
                tile(new MapFeature(
                        "road",
                        "local",
                        "вул. Липова",
                        null,
                        shape("LINESTRING(-900 4000,200 4000,200 5000,300 5000,300 4000,9000 4000)"))));
    }

    @Test
    void pointsAreAbsoluteAndLayersStandTogether() throws Exception {
        assertEquals(
                "{\"place\":[[\"district\",\"Центр\",[5,6]]],\"tree\":[[\"tree\",0,[1,2]],[\"tree\",0,[3,4]]]}",
                tile(
                        new MapFeature("tree", "tree", null, null, shape("POINT(1 4094)")),
                        new MapFeature("place", "district", "Центр", null, shape("POINT(5 4090)")),
                        new MapFeature("tree", "tree", null, null, shape("POINT(3 4092)"))));
    }

    @Test
    void whatIsOutsideUnknownOrTooSmallIsLeftOut() throws Exception {
        assertEquals(
                "{}",
                tile(
                        new MapFeature("tree", "tree", null, null, shape("POINT(9000 0)")),
                        new MapFeature("pipe", "gas", null, null, shape("POINT(1 1)")),
                        new MapFeature("building", "house", null, null, shape("POLYGON((1 1,1.1 1,1.1 1.1,1 1))"))));
    }

    @Test
    void theSameTileHasTheSameBytes() throws Exception {
        MapFeature tree = new MapFeature("tree", "tree", null, null, shape("POINT(1 4094)"));
        assertArrayEquals(gzip(tree), gzip(tree));
    }

    private static Geometry shape(String wkt) throws ParseException {
        return new WKTReader().read(wkt);
    }

    private static byte[] gzip(MapFeature... features) {
        return TileText.gzip(List.of(features), point -> new Coordinate(point.x, 4096 - point.y), false);
    }

    private static String tile(MapFeature... features) throws IOException {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(gzip(features)))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
