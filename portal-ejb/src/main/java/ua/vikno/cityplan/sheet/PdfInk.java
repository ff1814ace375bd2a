package ua.vikno.cityplan.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import ua.vikno.cityplan.drawing.MapStyle;
import ua.vikno.cityplan.drawing.TextRun;

/**
 * Writes a PDF content stream in millimetres, a hundredth at finest: small, exact and the same every time. State that does not change is
 * not written again.
 */
final class PdfInk {

    private static final double SLANT = 0.21;

    private final StringBuilder out = new StringBuilder(200_000);
    private final MapStyle style = MapStyle.shared();
    private final PdfFonts fonts;
    private String fill = "";
    private String stroke = "";
    private double width = -1;
    private double[] dash = {};
    private int cap = -1;

    PdfInk(PdfFonts fonts) {
        this.fonts = fonts;
        out.append("2.8346457 0 0 2.8346457 0 0 cm 1 j\n");
    }

    byte[] content() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Moves the origin and keeps everything inside the box from it, until {@link #close()}. */
    void open(double x, double y, double wide, double high) {
        out.append("q 1 0 0 1 ");
        pair(x, y);
        out.append("cm 0 0 ");
        pair(wide, high);
        out.append("re W n\n");
        forget();
    }

    void close() {
        out.append("Q\n");
        forget();
    }

    void fill(String colour) {
        if (!colour.equals(fill)) {
            colour(colour, "rg\n");
            fill = colour;
        }
    }

    void stroke(String colour, double lineWidth, double[] pattern) {
        if (!colour.equals(stroke)) {
            colour(colour, "RG\n");
            stroke = colour;
        }
        if (lineWidth != width) {
            number(lineWidth);
            out.append("w\n");
            width = lineWidth;
        }
        if (!Arrays.equals(pattern, dash)) {
            out.append('[');
            for (double length : pattern) {
                number(length);
            }
            out.append("]0 d\n");
            dash = pattern;
        }
        int wanted = pattern.length > 0 ? 0 : 1;
        if (wanted != cap) {
            out.append(wanted).append(" J\n");
            cap = wanted;
        }
    }

    /** Square ends: for frames and scales, whose ends are measured. */
    void squareStroke(String colour, double lineWidth) {
        stroke(colour, lineWidth, new double[0]);
        if (cap != 0) {
            out.append("0 J\n");
            cap = 0;
        }
    }

    void path(Coordinate[] line, boolean closed) {
        int length = closed ? line.length - 1 : line.length;
        for (int i = 0; i < length; i++) {
            pair(line[i].x, line[i].y);
            out.append(i == 0 ? "m " : "l ");
        }
        if (closed) {
            out.append("h ");
        }
    }

    void line(double fromX, double fromY, double toX, double toY) {
        pair(fromX, fromY);
        out.append("m ");
        pair(toX, toY);
        out.append("l ");
    }

    void box(double x, double y, double wide, double high) {
        pair(x, y);
        pair(wide, high);
        out.append("re ");
    }

    void circle(double x, double y, double radius) {
        double k = radius * 0.5523;
        pair(x + radius, y);
        out.append("m ");
        curve(x + radius, y + k, x + k, y + radius, x, y + radius);
        curve(x - k, y + radius, x - radius, y + k, x - radius, y);
        curve(x - radius, y - k, x - k, y - radius, x, y - radius);
        curve(x + k, y - radius, x + radius, y - k, x + radius, y);
    }

    private void curve(double ax, double ay, double bx, double by, double x, double y) {
        pair(ax, ay);
        pair(bx, by);
        pair(x, y);
        out.append("c ");
    }

    /** Ends a path: {@code f} fills, {@code S} strokes, {@code B} does both. */
    void paint(String operator) {
        out.append(operator).append('\n');
    }

    void text(TextRun run) {
        if (run.halo() != null) {
            stroke(run.halo(), run.size() * 0.26, new double[0]);
            out.append("/Span <</ActualText ()>> BDC\n");
            letters(run, 1);
            out.append("EMC\n");
        }
        fill(run.colour());
        if (run.isStraight()) {
            letters(run, 0);
        } else {
            out.append("/Span <</ActualText <").append(utf16(run.text())).append(">>> BDC\n");
            letters(run, 0);
            out.append("EMC\n");
        }
    }

    private void letters(TextRun run, int mode) {
        out.append("BT ")
                .append(fonts.name(run.bold()))
                .append(" 1 Tf ")
                .append(mode)
                .append(" Tr ");
        if (run.isStraight()) {
            matrix(run, 0);
            out.append('<').append(fonts.codes(run.bold(), run.text())).append("> Tj ");
        } else {
            int[] letters = run.text().codePoints().toArray();
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] != ' ') {
                    matrix(run, i);
                    out.append('<')
                            .append(fonts.codes(run.bold(), Character.toString(letters[i])))
                            .append("> Tj ");
                }
            }
        }
        out.append("ET\n");
    }

    private void matrix(TextRun run, int at) {
        double cos = Math.cos(run.angle()[at]) * run.size();
        double sin = Math.sin(run.angle()[at]) * run.size();
        double lean = run.slant() ? SLANT : 0;
        fine(cos);
        fine(sin);
        fine(-sin + lean * cos);
        fine(cos + lean * sin);
        pair(run.x()[at], run.y()[at]);
        out.append("Tm ");
    }

    private void colour(String name, String operator) {
        int rgb = Integer.parseInt(style.colour("sheet", name).substring(1), 16);
        for (int shift = 16; shift >= 0; shift -= 8) {
            fine((rgb >> shift & 255) / 255.0);
        }
        out.append(operator);
    }

    private void pair(double x, double y) {
        number(x);
        number(y);
    }

    private void number(double value) {
        decimal(Math.round(value * 100), 100);
    }

    private void fine(double value) {
        decimal(Math.round(value * 10_000), 10_000);
    }

    private void decimal(long value, int unit) {
        if (value < 0) {
            out.append('-');
        }
        long whole = Math.abs(value) / unit;
        long rest = Math.abs(value) % unit;
        if (whole > 0 || rest == 0) {
            out.append(whole);
        }
        if (rest > 0) {
            out.append('.');
            for (long digit = unit / 10; rest > 0; digit /= 10) {
                out.append(rest / digit);
                rest %= digit;
            }
        }
        out.append(' ');
    }

    private void forget() {
        fill = "";
        stroke = "";
        width = -1;
        dash = new double[] {-1};
        cap = -1;
    }

    private static String utf16(String text) {
        StringBuilder hex = new StringBuilder("FEFF");
        text.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
        return hex.toString();
    }
}
