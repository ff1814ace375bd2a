package ua.vikno.cityplan.sheet;

import org.locationtech.jts.geom.Envelope;
import ua.vikno.cityplan.drawing.TextRun;

/** The frame of the map with the grid of the plane coordinates: a cross every five centimetres, its numbers in the border. */
final class SheetFrame {

    private static final double CROSS = 2;
    private static final double GRID_MM = 50;
    private static final double NUMBER = 1.95;
    private static final double CLEAR_OF_CORNER = 9;

    private final SheetPen pen;
    private final PdfInk ink;
    private final Envelope ground;
    private final double metresPerMillimetre;

    SheetFrame(SheetPen pen, Envelope ground, double metresPerMillimetre) {
        this.pen = pen;
        this.ink = pen.ink();
        this.ground = ground;
        this.metresPerMillimetre = metresPerMillimetre;
    }

    /** The crosses; origin at the map's corner. */
    void crosses() {
        double step = GRID_MM * metresPerMillimetre;
        ink.squareStroke("grid", 0.18);
        for (double east = first(ground.getMinX(), step); east <= ground.getMaxX(); east += step) {
            for (double north = first(ground.getMinY(), step); north <= ground.getMaxY(); north += step) {
                double x = (east - ground.getMinX()) / metresPerMillimetre;
                double y = (north - ground.getMinY()) / metresPerMillimetre;
                ink.line(x - CROSS, y, x + CROSS, y);
                ink.line(x, y - CROSS, x, y + CROSS);
            }
        }
        ink.paint("S");
    }

    /** Both frames, ticks and numbers; origin at the page's corner. */
    void frame(SheetTexts texts) {
        double left = SheetLayout.MAP_LEFT;
        double bottom = SheetLayout.MAP_BOTTOM;
        ink.squareStroke("ink", 0.15);
        ink.box(
                left - SheetLayout.BORDER,
                bottom - SheetLayout.BORDER,
                SheetLayout.MAP_WIDTH + 2 * SheetLayout.BORDER,
                SheetLayout.MAP_HEIGHT + 2 * SheetLayout.BORDER);
        ink.paint("S");
        ink.squareStroke("ink", 0.5);
        ink.box(left, bottom, SheetLayout.MAP_WIDTH, SheetLayout.MAP_HEIGHT);
        ink.paint("S");
        ink.squareStroke("grid", 0.18);
        ticks(left, bottom);
        ink.paint("S");
        numbers(left, bottom);
        pen.left(texts.axisEast(), left, bottom - 4, 1.7, false, "grid");
        ink.text(TextRun.straight(
                texts.axisNorth(), 1.7, false, false, "grid", null, left - 1.2, bottom + 0.5, Math.PI / 2));
    }

    private void ticks(double left, double bottom) {
        double step = GRID_MM * metresPerMillimetre;
        double right = left + SheetLayout.MAP_WIDTH;
        double top = bottom + SheetLayout.MAP_HEIGHT;
        for (double east = first(ground.getMinX(), step); east <= ground.getMaxX(); east += step) {
            double x = left + (east - ground.getMinX()) / metresPerMillimetre;
            ink.line(x, bottom, x, bottom - 1.4);
            ink.line(x, top, x, top + 1.4);
        }
        for (double north = first(ground.getMinY(), step); north <= ground.getMaxY(); north += step) {
            double y = bottom + (north - ground.getMinY()) / metresPerMillimetre;
            ink.line(left, y, left - 1.4, y);
            ink.line(right, y, right + 1.4, y);
        }
    }

    private void numbers(double left, double bottom) {
        double step = GRID_MM * metresPerMillimetre;
        double right = left + SheetLayout.MAP_WIDTH;
        double top = bottom + SheetLayout.MAP_HEIGHT;
        for (double east = first(ground.getMinX(), step); east <= ground.getMaxX(); east += step) {
            double x = left + (east - ground.getMinX()) / metresPerMillimetre;
            if (x > left + CLEAR_OF_CORNER * 2) {
                pen.centred(grouped(east), x, bottom - 4.1, NUMBER, false, "grid");
            }
            pen.centred(
                    grouped(east),
                    Math.min(Math.max(x, left + CLEAR_OF_CORNER), right - CLEAR_OF_CORNER),
                    top + 2.1,
                    NUMBER,
                    false,
                    "grid");
        }
        for (double north = first(ground.getMinY(), step); north <= ground.getMaxY(); north += step) {
            double y = bottom + (north - ground.getMinY()) / metresPerMillimetre;
            if (y > bottom + CLEAR_OF_CORNER * 2) {
                pen.upwards(grouped(north), left - 2.1, Math.min(y, top - CLEAR_OF_CORNER), NUMBER, "grid");
            }
            pen.upwards(
                    grouped(north),
                    right + 3.6,
                    Math.min(Math.max(y, bottom + CLEAR_OF_CORNER), top - CLEAR_OF_CORNER),
                    NUMBER,
                    "grid");
        }
    }

    private static double first(double from, double step) {
        return Math.ceil(from / step) * step;
    }

    /** «5 437 400» */
    private static String grouped(double metres) {
        StringBuilder text = new StringBuilder(Long.toString(Math.round(metres)));
        for (int at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, '\u00A0');
        }
        return text.toString();
    }
}
