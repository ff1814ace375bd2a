package ua.vikno.cityplan.drawing;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** What a map is drawn on: millimetres, x right, y up; colours are names of the style table. */
public interface Surface {

    /** Fills rings by the non-zero rule and outlines them; {@code fill} or {@code stroke} may be null. */
    void area(List<Coordinate[]> rings, String fill, String stroke, double width);

    /** Strokes lines; round ends, unless dashed. */
    void lines(List<Coordinate[]> lines, String stroke, double width, double[] dash);

    /** A round sign. */
    void circle(Coordinate centre, double radius, String fill, String stroke, double width);

    void text(TextRun run);
}
