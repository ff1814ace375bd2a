package ua.vikno.cityplan.drawing;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** A small picture of the surroundings of a place, with the sheet's frame lit and the rest veiled. */
public final class PreviewPicture {

    /** Width of the picture, mm of its own paper. */
    private static final double PAPER = 140;

    /** The picture is smaller than the sheet, yet streets keep their names. */
    private static final int LARGEST_DENOMINATOR = 5000;

    private static final double BEYOND = 1.5;
    private static final double PIXELS_PER_MILLIMETRE = 4.5;
    private static final double TALL = 0.86;

    private final Envelope sheet;
    private final MapView view;

    /** @param sheet the ground of the sheet, plane metres */
    public PreviewPicture(Envelope sheet) {
        this.sheet = sheet;
        double width = Math.max(sheet.getWidth(), sheet.getHeight() / TALL) * BEYOND;
        Envelope ground = new Envelope(
                sheet.centre().x - width / 2,
                sheet.centre().x + width / 2,
                sheet.centre().y - width * TALL / 2,
                sheet.centre().y + width * TALL / 2);
        this.view = new MapView(ground, width / PAPER);
    }

    /** The ground the picture shows, plane metres. */
    public Envelope ground() {
        return view.ground();
    }

    /**
     * The picture as SVG.
     *
     * @param scheme colours: {@code light}, {@code dark}, {@code hc-light}, {@code hc-dark}
     * @param frame what is written at the frame's foot, or null to leave the frame out
     * @param notice written in the corner, or null
     * @param title what the picture shows, read by screen readers
     */
    public String svg(List<MapFeature> features, String scheme, String frame, String notice, String title) {
        SvgSurface surface = new SvgSurface(scheme, view.height());
        open(surface, title);
        List<Shown> shown = view.show(features);
        new MapPainter(surface, view.metresPerMillimetre()).paint(shown);
        LabelSpace space = new LabelSpace(view.width(), view.height());
        space.reserve(new double[] {view.width() / 2, view.height() / 2, 5});
        new MapLettering(surface, space, Math.min(LARGEST_DENOMINATOR, (int)
                        Math.round(view.metresPerMillimetre() * 1000)))
                .write(shown);
        if (frame != null) {
            frame(surface, frame);
        }
        mark(surface);
        if (notice != null) {
            notice(surface, notice);
        }
        surface.raw("</svg>");
        return surface.content();
    }

    private void open(SvgSurface surface, String title) {
        surface.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 "
                + SvgSurface.number(view.width()) + " "
                + SvgSurface.number(view.height()) + "\" width=\"" + Math.round(view.width() * PIXELS_PER_MILLIMETRE)
                + "\" height=\""
                + Math.round(view.height() * PIXELS_PER_MILLIMETRE)
                + "\" font-family=\"'IBM Plex Sans','Noto Sans','DejaVu Sans',sans-serif\"><title>"
                + SvgSurface.escaped(title) + "</title><rect width=\"100%\" height=\"100%\" fill=\""
                + surface.colour("land") + "\"/>");
    }

    private void frame(SvgSurface surface, String words) {
        Coordinate low = view.paper(new Coordinate(sheet.getMinX(), sheet.getMinY()));
        Coordinate high = view.paper(new Coordinate(sheet.getMaxX(), sheet.getMaxY()));
        String left = SvgSurface.number(low.x);
        String top = SvgSurface.number(view.height() - high.y);
        String right = SvgSurface.number(high.x);
        String bottom = SvgSurface.number(view.height() - low.y);
        String width = SvgSurface.number(high.x - low.x);
        surface.raw("<path fill-rule=\"evenodd\" fill=\"" + surface.colour("veil") + "\" fill-opacity=\".55\" d=\"M0 0H"
                + SvgSurface.number(view.width()) + "V" + SvgSurface.number(view.height()) + "H0ZM" + left + " " + top
                + "V" + bottom
                + "H" + right + "V" + top + "Z\"/>");
        surface.raw("<rect x=\"" + left + "\" y=\"" + top + "\" width=\"" + width + "\" height=\""
                + SvgSurface.number(high.y - low.y) + "\" fill=\"none\" stroke=\"" + surface.colour("frame")
                + "\" stroke-width=\".7\"/>");
        surface.raw("<rect x=\"" + left + "\" y=\"" + bottom + "\" width=\"" + width + "\" height=\"5\" fill=\""
                + surface.colour("frame") + "\"/>");
        surface.raw("<text x=\"" + SvgSurface.number((low.x + high.x) / 2) + "\" y=\""
                + SvgSurface.number(view.height() - low.y + 3.5)
                + "\" text-anchor=\"middle\" font-size=\"2.9\" font-weight=\"600\" fill=\"" + surface.colour("on-frame")
                + "\">"
                + SvgSurface.escaped(words) + "</text>");
    }

    /** The pin of the map in the browser: a small window, its point on the place. */
    private void mark(SvgSurface surface) {
        String x = SvgSurface.number(view.width() / 2);
        String y = SvgSurface.number(view.height() / 2);
        surface.raw("<g transform=\"translate(" + x + " " + y + ")\"><path d=\"M-3.2-11h6.4v7.4L0 0-3.2-3.6Z\" fill=\""
                + surface.colour("frame") + "\" stroke=\"" + surface.colour("halo")
                + "\" stroke-width=\".5\" stroke-linejoin=\"round\"/>"
                + "<path d=\"M-2-9.8h1.7v1.9H-2zM-2-7.3h1.7v1.9H-2zM.3-7.3H2v1.9H.3z\" fill=\""
                + surface.colour("on-frame")
                + "\"/><path d=\"M.3-9.8H2v1.9H.3z\" fill=\"" + surface.colour("lamp") + "\"/></g>");
    }

    private void notice(SvgSurface surface, String words) {
        double width = Typeface.REGULAR.width(words, 2.7) + 5;
        surface.raw("<rect x=\"" + SvgSurface.number(view.width() - width - 1.5) + "\" y=\""
                + SvgSurface.number(view.height() - 6.5)
                + "\" width=\"" + SvgSurface.number(width) + "\" height=\"5\" fill=\"" + surface.colour("halo")
                + "\" stroke=\""
                + surface.colour("text-soft") + "\" stroke-width=\".2\"/><text x=\""
                + SvgSurface.number(view.width() - width / 2 - 1.5) + "\" y=\"" + SvgSurface.number(view.height() - 3.1)
                + "\" text-anchor=\"middle\" font-size=\"2.7\" fill=\"" + surface.colour("text") + "\">"
                + SvgSurface.escaped(words) + "</text>");
    }
}
