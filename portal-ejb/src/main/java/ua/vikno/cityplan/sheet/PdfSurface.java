package ua.vikno.cityplan.sheet;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import ua.vikno.cityplan.drawing.Surface;
import ua.vikno.cityplan.drawing.TextRun;

/** Draws the map into a PDF content stream. */
final class PdfSurface implements Surface {

    private static final double[] SOLID = {};

    private final PdfInk ink;

    PdfSurface(PdfInk ink) {
        this.ink = ink;
    }

    @Override
    public void area(List<Coordinate[]> rings, String fill, String stroke, double width) {
        if (fill != null) {
            ink.fill(fill);
        }
        if (stroke != null) {
            ink.stroke(stroke, width, SOLID);
        }
        rings.forEach(ring -> ink.path(ring, true));
        ink.paint(stroke == null ? "f" : fill == null ? "S" : "B");
    }

    @Override
    public void lines(List<Coordinate[]> lines, String stroke, double width, double[] dash) {
        ink.stroke(stroke, width, dash);
        lines.forEach(line -> ink.path(line, false));
        ink.paint("S");
    }

    @Override
    public void circle(Coordinate centre, double radius, String fill, String stroke, double width) {
        ink.fill(fill);
        ink.stroke(stroke, width, SOLID);
        ink.circle(centre.x, centre.y, radius);
        ink.paint("B");
    }

    @Override
    public void text(TextRun run) {
        ink.text(run);
    }
}
