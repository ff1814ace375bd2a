package ua.vikno.cityplan;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** The plan of the city in use: what it is, where a place lies on it, what stands there. */
@Stateless
public class CityPlan {

    @Inject
    PlanVersions versions;

    @Inject
    PlanAddresses addresses;

    /** The plan in use; empty when none has been loaded. */
    @PermitAll
    public Optional<PlanView> find() {
        return versions.active().map(Dataset::view);
    }

    /** @throws PlanAbsent when no plan has been loaded */
    @PermitAll
    public PlanView current() {
        return versions.requireActive().view();
    }

    /** Whether the place lies within the city limits of the plan in use; false when no plan has been loaded. */
    @PermitAll
    public boolean inCity(GeoPoint point) {
        return versions.active().map(plan -> plan.holds(point)).orElse(false);
    }

    /**
     * What is known of a place, and what a sheet round it would cover.
     *
     * @throws PlanAbsent when no plan has been loaded
     * @throws PlaceOffPlan when the place is so far away that the plane means nothing there
     */
    @PermitAll
    public PlaceView describe(GeoPoint point, SheetScale scale) {
        Dataset plan = versions.requireActive();
        PlanePoint plane = onPlane(plan.grid(), point);
        Envelope window = Dataset.window(plane, scale);
        Optional<PlanAddresses.Nearest> nearest = addresses.nearest(plan.id(), plane);
        return new PlaceView(
                point,
                plane,
                plan.holds(point),
                nearest.map(PlanAddresses.Nearest::match).orElse(null),
                nearest.map(PlanAddresses.Nearest::distance).orElse(0.0),
                addresses.count(plan.id(), window),
                scale,
                corners(plan.grid(), window));
    }

    /** The address a place may be called by, and nothing else of it; empty when the nearest is too far away or no plan has been loaded. */
    @PermitAll
    public Optional<String> addressAt(GeoPoint point) {
        return versions.active()
                .filter(plan -> plan.grid().covers(point))
                .flatMap(plan -> addresses.nearest(plan.id(), plan.grid().toPlane(point)))
                .filter(nearest -> PlaceView.isSamePlace(nearest.distance()))
                .map(nearest -> nearest.match().text());
    }

    private static PlanePoint onPlane(CityGrid grid, GeoPoint point) {
        if (!grid.covers(point)) {
            throw new PlaceOffPlan();
        }
        return grid.toPlane(point);
    }

    private static List<GeoPoint> corners(CityGrid grid, Envelope window) {
        CityGrid.Converter converter = grid.converter();
        double west = window.getMinX();
        double east = window.getMaxX();
        double south = window.getMinY();
        double north = window.getMaxY();
        return List.of(
                converter.toGeo(new PlanePoint(north, west)),
                converter.toGeo(new PlanePoint(north, east)),
                converter.toGeo(new PlanePoint(south, east)),
                converter.toGeo(new PlanePoint(south, west)));
    }
}
