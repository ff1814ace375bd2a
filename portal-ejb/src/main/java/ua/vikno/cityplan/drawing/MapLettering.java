package ua.vikno.cityplan.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** Names and numbers: the important first, each where nothing else is written, at most once in a hand's breadth. */
public final class MapLettering {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double REPEAT = 105;
    private static final double SMOOTH = 0.25;
    private static final double[][] NEARBY = {
        {0, 0}, {0, -1}, {0, 1}, {-1, 0}, {1, 0}, {-1, -1}, {1, 1}, {1, -1}, {-1, 1}, {-2, 0}, {2, 0}, {0, -2}, {0, 2}
    };
    private static final double[] TRIES = {0, -0.08, 0.08, -0.17, 0.17, -0.26, 0.26, -0.34, 0.34, -0.42, 0.42};

    private final Surface surface;
    private final LabelSpace space;
    private final int denominator;

    /** Something to be written; {@code shown} has one feature, or all pieces of one street, or a school's ground and house. */
    private record Wish(StyleRule.Label label, String text, List<Shown> shown, boolean isNumber) {}

    /**
     * @param space with what must stay free already reserved
     * @param denominator of the scale whose rules of writing hold
     */
    public MapLettering(Surface surface, LabelSpace space, int denominator) {
        this.surface = surface;
        this.space = space;
        this.denominator = denominator;
    }

    public void write(List<Shown> shown) {
        List<Wish> wishes = wishes(shown);
        wishes.sort(
                Comparator.comparingInt((Wish wish) -> wish.label().priority()).thenComparing(Wish::text));
        for (Wish wish : wishes) {
            switch (wish.label().kind()) {
                case LINE -> alongLines(wish);
                case AREA -> inAreas(wish);
                case POINT ->
                    wish.shown().forEach(one -> centred(wish, one.pieces().get(0)[0], Double.MAX_VALUE));
            }
        }
    }

    private List<Wish> wishes(List<Shown> shown) {
        Map<String, Wish> named = new LinkedHashMap<>();
        List<Wish> wishes = new ArrayList<>();
        for (Shown one : shown) {
            StyleRule.Label label = one.rule().label();
            if (one.feature().name() != null && label != null && denominator <= label.scale()) {
                named.computeIfAbsent(
                                one.rule().layer()
                                        + one.rule().style()
                                        + one.feature().name(),
                                any -> new Wish(label, one.feature().name(), new ArrayList<>(), false))
                        .shown()
                        .add(one);
            }
            StyleRule.Label number = one.rule().number();
            if (one.feature().number() != null && number != null && denominator <= number.scale()) {
                wishes.add(new Wish(number, one.feature().number(), List.of(one), true));
            }
        }
        wishes.addAll(named.values());
        return wishes;
    }

    private void alongLines(Wish wish) {
        LineMerger merger = new LineMerger();
        wish.shown().forEach(one -> one.pieces().forEach(piece -> merger.add(GEOMETRY.createLineString(piece))));
        List<LineString> lines = new ArrayList<>();
        for (Object merged : merger.getMergedLineStrings()) {
            LineString line = (LineString) merged;
            if (!line.isClosed()) {
                lines.add((LineString) DouglasPeuckerSimplifier.simplify(line, SMOOTH));
            }
        }
        lines.sort(Comparator.comparingDouble(LineString::getLength).reversed());
        double width = Typeface.of(wish.label().bold()).width(wish.text(), size(wish));
        boolean written = false;
        for (LineString line : lines) {
            if (line.getLength() > width + 2 && (!written || line.getLength() > REPEAT / 2)) {
                written |= alongLine(wish, line);
            }
        }
    }

    private boolean alongLine(Wish wish, LineString line) {
        LineLettering lettering = new LineLettering(line.getCoordinates());
        int times = (int) Math.max(1, Math.floor(lettering.length() / REPEAT));
        double stretch = lettering.length() / times;
        boolean written = false;
        for (int i = 0; i < times; i++) {
            for (double shift : TRIES) {
                TextRun run = lettering.run(wish.text(), wish.label(), size(wish), stretch * (i + 0.5 + shift));
                if (run != null && space.take(LineLettering.circles(run))) {
                    surface.text(run);
                    written = true;
                    break;
                }
            }
        }
        return written;
    }

    /** In the largest visible piece of the area. */
    private void inAreas(Wish wish) {
        Polygon largest = null;
        for (Shown one : wish.shown()) {
            for (Coordinate[] ring : one.pieces()) {
                Polygon polygon = GEOMETRY.createPolygon(ring);
                if (largest == null || polygon.getArea() > largest.getArea()) {
                    largest = polygon;
                }
            }
        }
        if (largest == null || largest.getArea() < 1) {
            return;
        }
        Point middle = largest.getCentroid();
        if (wish.isNumber() || !largest.contains(middle)) {
            middle = largest.getInteriorPoint();
        }
        if (middle.isEmpty()) {
            return;
        }
        Coordinate at = middle.getCoordinate();
        if (wish.isNumber()) {
            number(wish, largest, at);
            return;
        }
        boolean underNumber = wish.shown().get(0).feature().number() != null;
        Coordinate start = underNumber ? new Coordinate(at.x, at.y - size(wish) * 1.15) : at;
        centred(wish, start, largest.getEnvelopeInternal().getWidth() * 1.25);
    }

    /** In the middle of the house, or near it where something stands there. */
    private void number(Wish wish, Polygon house, Coordinate middle) {
        double step = size(wish) * 1.6;
        for (double[] shift : NEARBY) {
            Coordinate at = new Coordinate(middle.x + shift[0] * step, middle.y + shift[1] * step);
            boolean inside = shift[0] == 0 && shift[1] == 0 || house.contains(GEOMETRY.createPoint(at));
            if (inside && centred(wish, at, Double.MAX_VALUE)) {
                return;
            }
        }
    }

    private boolean centred(Wish wish, Coordinate at, double room) {
        double size = size(wish);
        List<String> lines = lines(wish, size, room);
        if (lines.isEmpty()) {
            return false;
        }
        List<TextRun> runs = new ArrayList<>();
        List<double[]> circles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double base = at.y - size * 0.36 + ((lines.size() - 1) / 2.0 - i) * size * 1.15;
            TextRun run = centredRun(wish, lines.get(i), size, at.x, base);
            runs.add(run);
            circles.addAll(LineLettering.circles(run));
        }
        boolean free = space.take(circles);
        if (free) {
            runs.forEach(surface::text);
        }
        return free;
    }

    private static TextRun centredRun(Wish wish, String text, double size, double middle, double base) {
        StyleRule.Label label = wish.label();
        double left = middle - Typeface.of(label.bold()).width(text, size) / 2;
        String halo = wish.isNumber() ? null : label.halo();
        return TextRun.straight(text, size, label.bold(), label.slant(), label.colour(), halo, left, base, 0);
    }

    /** One line, or two where one is too wide; none where even two are. */
    private static List<String> lines(Wish wish, double size, double room) {
        Typeface font = Typeface.of(wish.label().bold());
        String text = wish.text();
        if (font.width(text, size) <= room) {
            return List.of(text);
        }
        int best = -1;
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            if (best < 0 || Math.abs(i - text.length() / 2) < Math.abs(best - text.length() / 2)) {
                best = i;
            }
        }
        if (best < 0) {
            return List.of();
        }
        List<String> two = List.of(text.substring(0, best), text.substring(best + 1));
        return two.stream().allMatch(line -> font.width(line, size) <= room) ? two : List.of();
    }

    /** Larger scales have room for larger letters. */
    private double size(Wish wish) {
        return wish.label().size() * (denominator <= 600 ? 1.3 : denominator <= 1200 ? 1.15 : 1);
    }
}
