package ua.vikno.cityplan;

import java.time.LocalDate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** A version of the plan as it is kept; bounds and boundary in the plane coordinates of its grid, x east, y north. */
record Dataset(
        long id,
        String version,
        String title,
        String source,
        String licence,
        LocalDate asOf,
        CityGrid grid,
        Envelope bounds,
        Geometry boundary,
        boolean training) {

    /** Whether the place lies within the city limits. */
    boolean holds(GeoPoint point) {
        if (!grid.covers(point)) {
            return false;
        }
        PlanePoint plane = grid.toPlane(point);
        return boundary.covers(boundary.getFactory().createPoint(new Coordinate(plane.east(), plane.north())));
    }

    PlanView view() {
        CityGrid.Converter converter = grid.converter();
        return new PlanView(
                version,
                title,
                source,
                licence,
                asOf,
                grid.code(),
                grid.title(),
                converter.toGeo(new PlanePoint(bounds.getMinY(), bounds.getMinX())),
                converter.toGeo(new PlanePoint(bounds.getMaxY(), bounds.getMaxX())),
                training);
    }
}
