package ua.vikno.cityplan;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import ua.vikno.cityplan.drawing.MapFeature;
import ua.vikno.cityplan.sheet.SheetDrawing;
import ua.vikno.cityplan.sheet.SheetTexts;
import ua.vikno.cityplan.sheet.SheetWords;

/**
 * The extract of the city plan (викопіювання): one A4 page of vectors at true scale.
 *
 * <p>Drawing tells nothing the public plan does not; who may issue a sheet is decided and written down by {@code casework}.
 */
@Stateless
public class PlanSheets {

    private static final int EVERYTHING = 18;

    @Inject
    PlanVersions versions;

    @Inject
    PlanFeatures features;

    /**
     * Draws the sheet as PDF. The same order from the same version of the plan gives the same bytes.
     *
     * @param to not closed here
     * @throws PlanAbsent when there is no plan, or not the version ordered
     * @throws PlaceOffPlan when the place is outside the city limits
     */
    @PermitAll
    public void render(SheetOrder order, OutputStream to) throws IOException {
        Dataset plan = order.version() == null
                ? versions.requireActive()
                : versions.find(order.version()).orElseThrow(PlanAbsent::new);
        if (!plan.holds(order.point())) {
            throw new PlaceOffPlan();
        }
        PlanePoint place = plan.grid().toPlane(order.point());
        Envelope window = Dataset.window(place, order.scale());
        List<MapFeature> shown = features.within(plan.id(), window, EVERYTHING);
        SheetTexts texts = texts(order, plan, place);
        new SheetDrawing(window, order.scale().metresPerMillimetre(), texts).write(shown, to);
    }

    /** Everything the sheet says in words. */
    static SheetTexts texts(SheetOrder order, Dataset plan, PlanePoint place) {
        return new SheetTexts(
                SheetWords.of("title"),
                joined(order.community(), order.department(), order.centre()),
                SheetWords.of("object"),
                order.address(),
                SheetWords.of("number", order.number(), SheetWords.date(order.issuedOn())),
                order.purpose().isEmpty() ? "" : SheetWords.of("purpose", order.purpose()),
                SheetWords.of("scale", order.scale().text()),
                SheetWords.of("ground", SheetWords.wholeMetres(order.scale().denominator() / 100)),
                plan.training() ? SheetWords.of("training") : "",
                SheetWords.of("north"),
                SheetWords.of("axis.north"),
                SheetWords.of("axis.east"),
                SheetWords.of("legend"),
                SheetWords.of("legend.place"),
                SheetWords.of("legend.grid"),
                facts(order, plan, place),
                new SheetTexts.Signature(SheetWords.of("executor"), order.executorPosition(), order.executorName()),
                new SheetTexts.Signature(SheetWords.of("head"), order.headPosition(), ""),
                SheetWords.of("signature"),
                SheetWords.shortDate(order.issuedOn()),
                order.verifyUrl(),
                SheetWords.of("verify"),
                SheetWords.of("code", order.verifyCode()),
                SheetWords.of("control"),
                SheetWords.of("survey"),
                SheetWords.of("page"),
                SheetWords.of("subject", order.address(), order.scale().text()),
                order.issuedOn());
    }

    private static List<String> facts(SheetOrder order, Dataset plan, PlanePoint place) {
        return List.of(
                SheetWords.of("crs", plan.grid().title(), plan.grid().code()),
                SheetWords.of("crs.transformation"),
                SheetWords.of("point", SheetWords.metres(place.north()), SheetWords.metres(place.east())),
                SheetWords.of(
                        "point.geo",
                        SheetWords.degrees(order.point().latitude()),
                        SheetWords.degrees(order.point().longitude())),
                SheetWords.of(
                        "data", SheetWords.shortDate(plan.asOf()), plan.source(), plan.licence(), plan.version()));
    }

    private static String joined(String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                all.append(all.isEmpty() ? "" : " · ").append(part);
            }
        }
        return all.toString();
    }
}
