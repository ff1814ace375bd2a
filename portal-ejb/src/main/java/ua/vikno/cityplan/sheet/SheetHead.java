package ua.vikno.cityplan.sheet;

import java.util.List;
import ua.vikno.cityplan.drawing.Typeface;

/** The head of the sheet: who issues, what it is, of which place, at what scale, where north is. */
final class SheetHead {

    private static final double TOP = 289;
    private static final double ARROW = 197.5;
    private static final double TEXT_ROOM = 118;
    private static final String SOFT = "text-soft";

    private final SheetPen pen;
    private final SheetTexts texts;

    SheetHead(SheetPen pen, SheetTexts texts) {
        this.pen = pen;
        this.texts = texts;
    }

    void draw() {
        double left = SheetLayout.LEFT;
        pen.left(SheetPen.wrap(texts.issuer(), 2.5, false, 168, 1).get(0), left, TOP, 2.5, false, SOFT);
        pen.left(texts.title(), left, TOP - 6.9, 5.2, true, "ink");
        pen.left(texts.number(), left, TOP - 11.4, 3.1, false, "ink");
        object(left);
        double right = ARROW - 9;
        pen.right(texts.scale(), right, TOP - 6.9, 4.6, true, "ink");
        pen.right(texts.ground(), right, TOP - 11.4, 2.9, false, "ink");
        pen.right(texts.page(), right, TOP - 15.6, 2.5, false, SOFT);
        arrow();
    }

    private void object(double left) {
        double shift = Typeface.BOLD.width(texts.objectLabel() + " ", 3.1);
        List<String> lines = SheetPen.wrap(
                texts.object(), 3.1, false, TEXT_ROOM - shift, texts.purpose().isEmpty() ? 2 : 1);
        pen.left(texts.objectLabel(), left, TOP - 15.8, 3.1, true, "ink");
        double y = TOP - 15.8;
        for (String line : lines) {
            pen.left(line, left + shift, y, 3.1);
            y -= 3.9;
        }
        if (!texts.purpose().isEmpty()) {
            pen.left(
                    SheetPen.wrap(texts.purpose(), 2.6, false, TEXT_ROOM + 14, 1)
                            .get(0),
                    left,
                    TOP - 19.4,
                    2.6,
                    false,
                    SOFT);
        }
    }

    private void arrow() {
        PdfInk ink = pen.ink();
        double top = TOP + 1.5;
        double foot = TOP - 16;
        ink.stroke("ink", 0.2, new double[0]);
        ink.line(ARROW, top, ARROW - 3.2, foot);
        ink.line(ARROW - 3.2, foot, ARROW, foot + 4);
        ink.line(ARROW, foot + 4, ARROW + 3.2, foot);
        ink.line(ARROW + 3.2, foot, ARROW, top);
        ink.paint("S");
        ink.fill("ink");
        ink.path(
                new org.locationtech.jts.geom.Coordinate[] {
                    new org.locationtech.jts.geom.Coordinate(ARROW, top),
                    new org.locationtech.jts.geom.Coordinate(ARROW + 3.2, foot),
                    new org.locationtech.jts.geom.Coordinate(ARROW, foot + 4),
                    new org.locationtech.jts.geom.Coordinate(ARROW, top)
                },
                true);
        ink.paint("f");
        pen.centred(texts.north(), ARROW, foot - 3.4, 2.9, true, "ink");
    }
}
