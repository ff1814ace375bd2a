package ua.vikno.cityplan.loading;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Cuts big areas by a kilometre grid: a sheet of a hundred metres should not carry a whole river through its arithmetic. */
final class GridCut {

    private static final double CELL = 1000;

    private GridCut() {}

    /** The shape itself when it is small, else its pieces. */
    static List<Geometry> pieces(Geometry area) {
        Envelope box = area.getEnvelopeInternal();
        if (box.getWidth() <= CELL && box.getHeight() <= CELL) {
            return List.of(area);
        }
        List<Geometry> pieces = new ArrayList<>();
        for (double east = floor(box.getMinX()); east < box.getMaxX(); east += CELL) {
            for (double north = floor(box.getMinY()); north < box.getMaxY(); north += CELL) {
                Geometry cell = area.getFactory().toGeometry(new Envelope(east, east + CELL, north, north + CELL));
                Geometry piece = OverlayNGRobust.overlay(area, cell, OverlayNG.INTERSECTION);
                if (!piece.isEmpty() && piece.getDimension() == 2) {
                    pieces.add(piece);
                }
            }
        }
        return pieces;
    }

    private static double floor(double metres) {
        return Math.floor(metres / CELL) * CELL;
    }
}
