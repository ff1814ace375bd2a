package ua.vikno.cityplan.drawing;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Writes a text along a line: letters follow its bends, never upside down, never round a sharp corner. */
final class LineLettering {

    private static final double SHARPEST = Math.toRadians(25);
    private static final double NEARLY_STRAIGHT = Math.toRadians(3);
    private static final double RISE = 0.36;

    private final Coordinate[] line;
    private final double[] reached;

    LineLettering(Coordinate[] line) {
        this.line = line;
        this.reached = new double[line.length];
        for (int i = 1; i < line.length; i++) {
            reached[i] = reached[i - 1] + line[i].distance(line[i - 1]);
        }
    }

    double length() {
        return reached[reached.length - 1];
    }

    /** The text with its middle at a place of the line, or null when the line bends too much there. */
    TextRun run(String text, StyleRule.Label label, double size, double middle) {
        Typeface font = Typeface.of(label.bold());
        int[] letters = text.codePoints().toArray();
        double width = font.width(text, size);
        double from = middle - width / 2;
        if (from < 0 || from + width > length()) {
            return null;
        }
        boolean backwards = Math.cos(angle(middle)) < -1e-9
                || Math.abs(Math.cos(angle(middle))) < 1e-9 && Math.sin(angle(middle)) < 0;
        double[] x = new double[letters.length];
        double[] y = new double[letters.length];
        double[] turn = new double[letters.length];
        double done = 0;
        for (int i = 0; i < letters.length; i++) {
            double advance = font.glyph(letters[i]).advance() * size;
            double at = backwards ? from + width - done - advance / 2 : from + done + advance / 2;
            double angle = angle(at) + (backwards ? Math.PI : 0);
            if (i > 0 && Math.abs(difference(angle, turn[i - 1])) > SHARPEST) {
                return null;
            }
            Coordinate foot = point(at);
            turn[i] = angle;
            x[i] = foot.x - Math.cos(angle) * advance / 2 + Math.sin(angle) * RISE * size;
            y[i] = foot.y - Math.sin(angle) * advance / 2 - Math.cos(angle) * RISE * size;
            done += advance;
        }
        return straightened(
                new TextRun(text, size, label.bold(), label.slant(), label.colour(), label.halo(), x, y, turn));
    }

    /** One run for a text that hardly bends: smaller, and found by any reader's search. */
    private static TextRun straightened(TextRun run) {
        int last = run.x().length - 1;
        double angle = run.x().length == 1
                ? run.angle()[0]
                : Math.atan2(run.y()[last] - run.y()[0], run.x()[last] - run.x()[0]);
        for (double turn : run.angle()) {
            if (Math.abs(difference(turn, angle)) > NEARLY_STRAIGHT) {
                return run;
            }
        }
        return TextRun.straight(
                run.text(),
                run.size(),
                run.bold(),
                run.slant(),
                run.colour(),
                run.halo(),
                run.x()[0],
                run.y()[0],
                angle);
    }

    /** The circles a run covers. */
    static List<double[]> circles(TextRun run) {
        List<double[]> circles = new ArrayList<>();
        Typeface font = Typeface.of(run.bold());
        int[] letters = run.text().codePoints().toArray();
        double done = 0;
        for (int i = 0; i < letters.length; i++) {
            double advance = font.glyph(letters[i]).advance() * run.size();
            int at = run.isStraight() ? 0 : i;
            double along = (run.isStraight() ? done : 0) + advance / 2;
            double angle = run.angle()[at];
            circles.add(new double[] {
                run.x()[at] + Math.cos(angle) * along - Math.sin(angle) * RISE * run.size(),
                run.y()[at] + Math.sin(angle) * along + Math.cos(angle) * RISE * run.size(),
                run.size() * 0.55
            });
            done += advance;
        }
        return circles;
    }

    private Coordinate point(double at) {
        int i = segment(at);
        double t = (at - reached[i]) / (reached[i + 1] - reached[i]);
        return new Coordinate(line[i].x + (line[i + 1].x - line[i].x) * t, line[i].y + (line[i + 1].y - line[i].y) * t);
    }

    private double angle(double at) {
        int i = segment(at);
        return Math.atan2(line[i + 1].y - line[i].y, line[i + 1].x - line[i].x);
    }

    private int segment(double at) {
        int i = 0;
        while (i < line.length - 2 && reached[i + 1] <= at) {
            i++;
        }
        return i;
    }

    private static double difference(double a, double b) {
        return Math.atan2(Math.sin(a - b), Math.cos(a - b));
    }
}
