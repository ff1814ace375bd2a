package ua.vikno.cityplan;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected numbers are PROJ's own: cs2cs 9.1.1, EPSG:4326 to the code. */
class CityGridTest {

    @ParameterizedTest
    @CsvSource({
        "49.0700, 33.4100, 5437605.633, 269181.184",
        "49.0631, 33.4036, 5436840.908, 268709.193",
        "49.0000, 33.3000, 5429871.623, 261088.866",
        "49.1200, 33.5000, 5443133.409, 275781.863",
        "49.0890, 33.4200, 5439714.616, 269923.394"
    })
    void fivePointsAgreeToAMillimetreInTheLocalSystem(double latitude, double longitude, double north, double east) {
        assertAgrees(CityGrid.POLTAVA, new GeoPoint(latitude, longitude), new PlanePoint(north, east));
    }

    @ParameterizedTest
    @CsvSource({
        "49.0700, 33.4100, 5437601.535, 330072.990",
        "49.0631, 33.4036, 5436831.671, 329609.430",
        "49.0000, 33.3000, 5429779.169, 322066.151",
        "49.1200, 33.5000, 5443201.560, 336612.535",
        "49.0890, 33.4200, 5439718.548, 330791.977"
    })
    void fivePointsAgreeToAMillimetreInZoneEleven(double latitude, double longitude, double north, double east) {
        assertAgrees(CityGrid.ZONE_11, new GeoPoint(latitude, longitude), new PlanePoint(north, east));
    }

    @Test
    void thePointDrawnInThePicturesAgrees() {
        PlanePoint point = CityGrid.poltava().toPlane(new GeoPoint(49.06857, 33.41236));
        assertEquals(5437445.64, point.north(), 0.005);
        assertEquals(269352.74, point.east(), 0.005);
    }

    @Test
    void theStartUpCheckPasses() {
        assertDoesNotThrow(new CityGridCheck()::check);
    }

    @Test
    void anUnknownSystemIsNotGuessed() {
        assertTrue(CityGrid.of("EPSG:3857").isEmpty());
    }

    @Test
    void swappedCoordinatesAreNotOnThisPlane() {
        assertFalse(CityGrid.poltava().covers(new GeoPoint(33.41, 49.07)));
        assertTrue(CityGrid.poltava().covers(new GeoPoint(49.07, 33.41)));
    }

    @Test
    void nonsenseIsNoPoint() {
        assertThrows(IllegalArgumentException.class, () -> new GeoPoint(Double.NaN, 33));
        assertThrows(IllegalArgumentException.class, () -> new GeoPoint(91, 33));
        assertThrows(IllegalArgumentException.class, () -> new PlanePoint(Double.POSITIVE_INFINITY, 0));
    }

    @Test
    void theGroundOfEachScale() {
        assertAll(
                () -> assertEquals(90, SheetScale.PLOT.groundWidth()),
                () -> assertEquals(200, SheetScale.YARD.groundHeight()),
                () -> assertEquals(360, SheetScale.SITE.groundWidth()),
                () -> assertEquals(1000, SheetScale.DISTRICT.groundHeight()),
                () -> assertEquals("1:2000", SheetScale.of(2000).orElseThrow().text()),
                () -> assertTrue(SheetScale.of(1234).isEmpty()));
    }

    private static void assertAgrees(String code, GeoPoint globe, PlanePoint plane) {
        CityGrid grid = CityGrid.of(code).orElseThrow();
        PlanePoint found = grid.toPlane(globe);
        assertEquals(plane.north(), found.north(), 0.001);
        assertEquals(plane.east(), found.east(), 0.001);
        GeoPoint back = grid.toGeo(found);
        assertEquals(globe.latitude(), back.latitude(), 1e-9);
        assertEquals(globe.longitude(), back.longitude(), 1e-9);
    }
}
