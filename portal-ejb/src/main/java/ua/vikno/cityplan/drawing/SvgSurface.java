package ua.vikno.cityplan.drawing;

import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;

/** Draws SVG with attributes only: no style element, no script, so that any policy lets it show. */
final class SvgSurface implements Surface {

    private final StringBuilder svg = new StringBuilder(65_536);
    private final String scheme;
    private final double height;
    private final MapStyle style = MapStyle.shared();

    SvgSurface(String scheme, double height) {
        this.scheme = scheme;
        this.height = height;
    }

    String content() {
        return svg.toString();
    }

    void raw(String markup) {
        svg.append(markup);
    }

    String colour(String name) {
        return name == null ? "none" : style.colour(scheme, name);
    }

    @Override
    public void area(List<Coordinate[]> rings, String fill, String stroke, double width) {
        svg.append("<path fill=\"").append(colour(fill)).append('"');
        if (stroke != null) {
            svg.append(" stroke=\"")
                    .append(colour(stroke))
                    .append("\" stroke-width=\"")
                    .append(number(width))
                    .append('"');
        }
        svg.append(" d=\"");
        rings.forEach(ring -> path(ring, true));
        svg.append("\"/>");
    }

    @Override
    public void lines(List<Coordinate[]> lines, String stroke, double width, double[] dash) {
        svg.append("<path fill=\"none\" stroke-linejoin=\"round\" stroke=\"").append(colour(stroke));
        svg.append("\" stroke-width=\"").append(number(width)).append('"');
        if (dash.length > 0) {
            svg.append(" stroke-dasharray=\"");
            for (int i = 0; i < dash.length; i++) {
                svg.append(i == 0 ? "" : " ").append(number(dash[i]));
            }
            svg.append('"');
        } else {
            svg.append(" stroke-linecap=\"round\"");
        }
        svg.append(" d=\"");
        lines.forEach(line -> path(line, false));
        svg.append("\"/>");
    }

    @Override
    public void circle(Coordinate centre, double radius, String fill, String stroke, double width) {
        svg.append("<circle cx=\"").append(number(centre.x)).append("\" cy=\"").append(number(height - centre.y));
        svg.append("\" r=\"").append(number(radius)).append("\" fill=\"").append(colour(fill));
        svg.append("\" stroke=\"")
                .append(colour(stroke))
                .append("\" stroke-width=\"")
                .append(number(width))
                .append("\"/>");
    }

    @Override
    public void text(TextRun run) {
        svg.append("<text font-size=\"")
                .append(number(run.size()))
                .append("\" fill=\"")
                .append(colour(run.colour()))
                .append('"');
        if (run.bold()) {
            svg.append(" font-weight=\"600\"");
        }
        if (run.slant()) {
            svg.append(" font-style=\"italic\"");
        }
        if (run.halo() != null) {
            svg.append(" paint-order=\"stroke\" stroke-linejoin=\"round\" stroke=\"")
                    .append(colour(run.halo()));
            svg.append("\" stroke-width=\"").append(number(run.size() * 0.26)).append('"');
        }
        places(run);
        svg.append('>').append(escaped(run.text())).append("</text>");
    }

    private void places(TextRun run) {
        if (run.isStraight()) {
            svg.append(" transform=\"translate(")
                    .append(number(run.x()[0]))
                    .append(' ')
                    .append(number(height - run.y()[0]))
                    .append(')');
            if (run.angle()[0] != 0) {
                svg.append(" rotate(")
                        .append(number(-Math.toDegrees(run.angle()[0])))
                        .append(')');
            }
            svg.append('"');
            return;
        }
        StringBuilder x = new StringBuilder();
        StringBuilder y = new StringBuilder();
        StringBuilder turn = new StringBuilder();
        for (int i = 0; i < run.x().length; i++) {
            x.append(i == 0 ? "" : " ").append(number(run.x()[i]));
            y.append(i == 0 ? "" : " ").append(number(height - run.y()[i]));
            turn.append(i == 0 ? "" : " ").append(number(-Math.toDegrees(run.angle()[i])));
        }
        svg.append(" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" rotate=\"")
                .append(turn)
                .append('"');
    }

    private void path(Coordinate[] line, boolean closed) {
        int length = closed ? line.length - 1 : line.length;
        for (int i = 0; i < length; i++) {
            svg.append(i == 0 ? 'M' : 'L').append(number(line[i].x)).append(' ').append(number(height - line[i].y));
        }
        svg.append(closed ? "Z" : "");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
