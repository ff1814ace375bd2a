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

    /** Degrees, about a kilometre: far enough to see how meridians lean on the plane. */
    private static final double STEP = 0.01;

    /** Whether the place lies within the city limits. */
    boolean holds(GeoPoint point) {
        if (!grid.covers(point)) {
            return false;
        }
        PlanePoint plane = grid.toPlane(point);
        return boundary.covers(boundary.getFactory().createPoint(new Coordinate(plane.east(), plane.north())));
    }

    /** The ground of a sheet with the place in its middle, plane metres. */
    static Envelope window(PlanePoint place, SheetScale scale) {
        double halfWidth = scale.groundWidth() / 2.0;
        double halfHeight = scale.groundHeight() / 2.0;
        return new Envelope(
                place.east() - halfWidth,
                place.east() + halfWidth,
                place.north() - halfHeight,
                place.north() + halfHeight);
    }

    /** The box round the city in degrees: x longitude, y latitude. */
    Envelope degrees() {
        CityGrid.Converter converter = grid.converter();
        Envelope box = new Envelope(converter.degrees(new Coordinate(bounds.getMinX(), bounds.getMinY())));
        box.expandToInclude(converter.degrees(new Coordinate(bounds.getMaxX(), bounds.getMinY())));
        box.expandToInclude(converter.degrees(new Coordinate(bounds.getMinX(), bounds.getMaxY())));
        box.expandToInclude(converter.degrees(new Coordinate(bounds.getMaxX(), bounds.getMaxY())));
        return box;
    }

    PlanView view() {
        Envelope box = degrees();
        return new PlanView(
                version,
                title,
                source,
                licence,
                asOf,
                grid.code(),
                grid.title(),
                new GeoPoint(box.getMinY(), box.getMinX()),
                new GeoPoint(box.getMaxY(), box.getMaxX()),
                meridian(box.centre()),
                training);
    }

    /** Found from how a meridian through the city runs on the plane, so that it is right for any system of coordinates. */
    private double meridian(Coordinate middle) {
        CityGrid.Converter converter = grid.converter();
        PlanePoint from = converter.toPlane(new GeoPoint(middle.y - STEP, middle.x));
        PlanePoint to = converter.toPlane(new GeoPoint(middle.y + STEP, middle.x));
        double lean = Math.atan2(to.east() - from.east(), to.north() - from.north());
        return middle.x + Math.toDegrees(lean) / Math.sin(Math.toRadians(middle.y));
    }
}
