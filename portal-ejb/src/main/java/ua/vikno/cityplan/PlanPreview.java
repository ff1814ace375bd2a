package ua.vikno.cityplan;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import ua.vikno.cityplan.drawing.PreviewPicture;
import ua.vikno.cityplan.sheet.SheetWords;

/** A small drawn picture of a place and the sheet round it: for pages without JavaScript and for the office. */
@Stateless
public class PlanPreview {

    private static final Set<String> SCHEMES = Set.of("light", "dark", "hc-light", "hc-dark");
    private static final int EVERYTHING = 18;
    /** Paths, fences and trees only clutter a small picture of a large piece. */
    private static final int BROAD = 15;

    private static final int BROAD_FROM = 5000;

    @Inject
    PlanVersions versions;

    @Inject
    PlanFeatures features;

    /** The picture in the light colours; see {@link #svg(GeoPoint, SheetScale, boolean, String, Writer)}. */
    @PermitAll
    public void svg(GeoPoint point, SheetScale scale, boolean withFrame, Writer to) throws IOException {
        svg(point, scale, withFrame, "light", to);
    }

    /**
     * Writes the picture as SVG that needs no style, script or font of its own.
     *
     * @param withFrame whether the sheet's frame is lit and the rest veiled
     * @param scheme colours of the page: {@code light}, {@code dark}, {@code hc-light}, {@code hc-dark}; another word, or null, means light
     * @param to not closed here
     * @throws PlanAbsent when no plan has been loaded
     * @throws PlaceOffPlan when the place is not near the city
     */
    @PermitAll
    public void svg(GeoPoint point, SheetScale scale, boolean withFrame, String scheme, Writer to) throws IOException {
        Dataset plan = versions.requireActive();
        if (!plan.grid().covers(point)) {
            throw new PlaceOffPlan();
        }
        Envelope window = Dataset.window(plan.grid().toPlane(point), scale);
        PreviewPicture picture = new PreviewPicture(window);
        int zoom = scale.denominator() >= BROAD_FROM ? BROAD : EVERYTHING;
        to.write(picture.svg(
                features.within(plan.id(), picture.ground(), zoom),
                scheme != null && SCHEMES.contains(scheme) ? scheme : "light",
                withFrame
                        ? SheetWords.of(
                                "preview.frame",
                                scale.text(),
                                String.valueOf(scale.groundWidth()),
                                String.valueOf(scale.groundHeight()))
                        : null,
                plan.training() ? SheetWords.of("training.soft") : null,
                SheetWords.of("preview.title", scale.text())));
    }
}
