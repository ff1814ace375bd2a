package ua.vikno.cityplan.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** Draws what is shown: areas, then lines with their casings under all of them, then signs, as the style table orders. */
public final class MapPainter {

    private final Surface surface;
    private final double metresPerMillimetre;

    public MapPainter(Surface surface, double metresPerMillimetre) {
        this.surface = surface;
        this.metresPerMillimetre = metresPerMillimetre;
    }

    /** @param shown in drawing order */
    public void paint(List<Shown> shown) {
        for (Map<StyleRule, List<Shown>> layer : layers(shown)) {
            layer.forEach(this::casing);
            layer.forEach(this::features);
        }
    }

    /** Runs of one layer: all its casings lie under all its fills, so that streets open into each other. */
    private static List<Map<StyleRule, List<Shown>>> layers(List<Shown> shown) {
        List<Map<StyleRule, List<Shown>>> layers = new ArrayList<>();
        String last = "";
        for (Shown one : shown) {
            if (!one.rule().layer().equals(last)) {
                layers.add(new LinkedHashMap<>());
                last = one.rule().layer();
            }
            layers.get(layers.size() - 1)
                    .computeIfAbsent(one.rule(), any -> new ArrayList<>())
                    .add(one);
        }
        return layers;
    }

    private void casing(StyleRule rule, List<Shown> shown) {
        if (rule.kind() != StyleRule.Kind.LINE || rule.casing() == null) {
            return;
        }
        double width = rule.paperWidth(metresPerMillimetre);
        surface.lines(
                pieces(shown), rule.casing().colour(), width + 2 * rule.casing().width(), new double[0]);
        if (rule.casing().fill() != null) {
            surface.lines(pieces(shown), rule.casing().fill(), width, new double[0]);
        }
    }

    private void features(StyleRule rule, List<Shown> shown) {
        switch (rule.kind()) {
            case AREA -> areas(rule, shown);
            case LINE -> {
                if (rule.stroke() != null) {
                    surface.lines(pieces(shown), rule.stroke(), rule.paperWidth(metresPerMillimetre), rule.dash());
                }
            }
            case POINT -> {
                if (rule.size() > 0) {
                    shown.forEach(one -> surface.circle(
                            one.pieces().get(0)[0], rule.size(), rule.fill(), rule.stroke(), rule.width()));
                }
            }
        }
    }

    /** Areas without an outline are filled together: pieces of one river must not show where they were cut. */
    private void areas(StyleRule rule, List<Shown> shown) {
        if (rule.stroke() == null) {
            surface.area(pieces(shown), rule.fill(), null, 0);
        } else {
            shown.forEach(one -> surface.area(one.pieces(), rule.fill(), rule.stroke(), rule.width()));
        }
    }

    private static List<Coordinate[]> pieces(List<Shown> shown) {
        List<Coordinate[]> pieces = new ArrayList<>();
        shown.forEach(one -> pieces.addAll(one.pieces()));
        return pieces;
    }
}
