package ua.vikno.cityplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import ua.vikno.cityplan.tile.TileSquare;

class TileSquareTest {

    private final CityGrid grid = CityGrid.poltava();

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 14, 15, 16, 17, 18})
    void aPointFallsWhereWebMercatorPutsIt(int z) {
        double across = 1 << z;
        for (double[] place : new double[][] {{49.06857, 33.41236}, {49.0601, 33.4287}, {49.0833, 33.3991}}) {
            double east = (place[1] + 180) / 360 * across;
            double sine = Math.sin(Math.toRadians(place[0]));
            double south = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * across;
            TileSquare square = new TileSquare(grid.converter(), z, (int) east, (int) south);
            PlanePoint plane = grid.toPlane(new GeoPoint(place[0], place[1]));
            Coordinate unit = square.unit(new Coordinate(plane.east(), plane.north()));
            assertEquals((east - Math.floor(east)) * 4096, unit.x, 0.02);
            assertEquals((south - Math.floor(south)) * 4096, unit.y, 0.02);
            assertTrue(square.plane().contains(plane.east(), plane.north()));
        }
    }

    @Test
    void onlyTheZoomsAndSquaresOfTheSchemeExist() {
        assertTrue(TileSquare.exists(12, 2428, 1395));
        assertFalse(TileSquare.exists(11, 1214, 697));
        assertFalse(TileSquare.exists(19, 0, 0));
        assertFalse(TileSquare.exists(12, -1, 0));
        assertFalse(TileSquare.exists(12, 4096, 0));
        assertFalse(TileSquare.exists(Integer.MAX_VALUE, 0, 0));
    }
}
