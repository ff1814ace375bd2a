package ua.vikno.cityplan.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import ua.vikno.cityplan.drawing.MapStyle;
import ua.vikno.cityplan.drawing.Shown;
import ua.vikno.cityplan.drawing.StyleRule;

/** Explains what is drawn on this sheet, and nothing else. */
final class SheetLegend {

    private static final double SAMPLE_WIDE = 7;
    private static final double HIGHEST_SAMPLE = 2.9;
    private static final int FEWEST_ROWS = 7;
    private static final double HEIGHT = 31;
    private static final int MOST = 22;
    private static final double COLUMN = 42;

    private final SheetPen pen;
    private final double metresPerMillimetre;

    SheetLegend(SheetPen pen, double metresPerMillimetre) {
        this.pen = pen;
        this.metresPerMillimetre = metresPerMillimetre;
    }

    void draw(double left, double top, SheetTexts texts, List<Shown> shown) {
        pen.left(texts.legend(), left, top, 2.6, true, "ink");
        List<Map.Entry<String, StyleRule>> entries = entries(shown);
        int rows = Math.max(FEWEST_ROWS, (entries.size() + 3) / 2);
        double row = HEIGHT / rows;
        double size = row > 3.5 ? 2.2 : 2;
        double high = Math.min(HIGHEST_SAMPLE, row * 0.68);
        for (int i = 0; i < entries.size() + 2; i++) {
            double x = left + COLUMN * (i / rows);
            double y = top - row * (i % rows + 1) - 0.2;
            String words;
            if (i == 0) {
                words = texts.legendPlace();
                placeSign(x + SAMPLE_WIDE / 2, y + size * 0.36);
            } else if (i > entries.size()) {
                words = texts.legendGrid();
                gridSign(x + SAMPLE_WIDE / 2, y + size * 0.36);
            } else {
                words = entries.get(i - 1).getKey();
                sample(entries.get(i - 1).getValue(), x, y + size * 0.36 - high / 2, high);
            }
            pen.left(words, x + SAMPLE_WIDE + 2, y, size);
        }
    }

    /** The red ring and cross that mark the place, here and on the map. */
    void placeSign(double x, double y) {
        PdfInk ink = pen.ink();
        ink.squareStroke("mark", 0.4);
        ink.circle(x, y, 1.3);
        ink.paint("S");
        ink.squareStroke("mark", 0.2);
        ink.line(x - 2.1, y, x + 2.1, y);
        ink.line(x, y - 2.1, x, y + 2.1);
        ink.paint("S");
    }

    private void gridSign(double x, double y) {
        PdfInk ink = pen.ink();
        ink.squareStroke("grid", 0.18);
        ink.line(x - 2, y, x + 2, y);
        ink.line(x, y - 1.7, x, y + 1.7);
        ink.paint("S");
    }

    /** One entry for equal words; the class drawn most stands for them. */
    private static List<Map.Entry<String, StyleRule>> entries(List<Shown> shown) {
        Map<String, Map<StyleRule, Integer>> found = new LinkedHashMap<>();
        for (Shown one : shown) {
            if (one.rule().legend() != null) {
                found.computeIfAbsent(one.rule().legend(), any -> new LinkedHashMap<>())
                        .merge(one.rule(), 1, Integer::sum);
            }
        }
        List<Map.Entry<String, StyleRule>> entries = new ArrayList<>();
        found.forEach((words, rules) -> entries.add(Map.entry(
                words,
                rules.entrySet().stream()
                        .max(Map.Entry.<StyleRule, Integer>comparingByValue()
                                .thenComparing(rule -> -rule.getKey().order()))
                        .orElseThrow()
                        .getKey())));
        entries.sort(Comparator.comparingInt(
                (Map.Entry<String, StyleRule> entry) -> -entry.getValue().order()));
        return entries.subList(0, Math.min(entries.size(), MOST));
    }

    private void sample(StyleRule rule, double x, double y, double high) {
        PdfSurface surface = new PdfSurface(pen.ink());
        switch (rule.kind()) {
            case AREA -> area(surface, rule, x, y, high);
            case LINE -> line(surface, rule, x, y + high / 2);
            case POINT ->
                surface.circle(
                        new Coordinate(x + SAMPLE_WIDE / 2, y + high / 2),
                        rule.size(),
                        rule.fill(),
                        rule.stroke(),
                        rule.width());
        }
    }

    private static void area(PdfSurface surface, StyleRule rule, double x, double y, double high) {
        StyleRule outline = rule.edge() == null
                ? rule
                : MapStyle.shared().rule("edge", rule.edge()).orElse(rule);
        surface.area(
                List.<Coordinate[]>of(box(x, y, SAMPLE_WIDE, high)),
                rule.fill(),
                outline.stroke() == null ? "wall" : outline.stroke(),
                Math.max(outline.width(), 0.08));
    }

    /** A street is too wide for a line here: a box in its colours stands for it. */
    private void line(PdfSurface surface, StyleRule rule, double x, double y) {
        double width = rule.paperWidth(metresPerMillimetre);
        StyleRule.Casing casing = rule.casing();
        if (casing != null && casing.fill() == null) {
            double half = Math.min(width, 1.9) / 2;
            surface.area(
                    List.<Coordinate[]>of(box(x, y - half, SAMPLE_WIDE, 2 * half)),
                    rule.stroke(),
                    casing.colour(),
                    casing.width());
            return;
        }
        List<Coordinate[]> line =
                List.<Coordinate[]>of(new Coordinate[] {new Coordinate(x, y), new Coordinate(x + SAMPLE_WIDE, y)});
        double drawn = Math.min(width, 1.7);
        if (casing != null) {
            surface.lines(line, casing.colour(), drawn + 2 * casing.width(), new double[0]);
            surface.lines(line, casing.fill(), drawn, new double[0]);
        }
        surface.lines(line, rule.stroke(), drawn, rule.dash());
    }

    private static Coordinate[] box(double x, double y, double wide, double high) {
        return new Coordinate[] {
            new Coordinate(x, y),
            new Coordinate(x + wide, y),
            new Coordinate(x + wide, y + high),
            new Coordinate(x, y + high),
            new Coordinate(x, y)
        };
    }
}
