package ua.vikno.cityplan;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import ua.vikno.cityplan.drawing.MapFeature;
import ua.vikno.cityplan.drawing.SheetDrawing;
import ua.vikno.cityplan.drawing.SheetTexts;

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
        SheetWindow window = SheetWindow.round(place, order.scale());
        List<MapFeature> shown = features.within(plan.id(), window.ground(), EVERYTHING);
        SheetTexts texts = SheetContents.texts(order, plan, place);
        new SheetDrawing(window.ground(), order.scale().metresPerMillimetre(), texts).write(shown, to);
    }
}
