package ua.vikno.cityplan;

import org.locationtech.jts.geom.Envelope;

/**
 * The ground a sheet shows.
 *
 * @param ground in plane metres, x east, y north
 * @param scale of the sheet
 */
record SheetWindow(Envelope ground, SheetScale scale) {

    /** The place stands in the middle. */
    static SheetWindow round(PlanePoint place, SheetScale scale) {
        double halfWidth = scale.groundWidth() / 2.0;
        double halfHeight = scale.groundHeight() / 2.0;
        return new SheetWindow(
                new Envelope(
                        place.east() - halfWidth,
                        place.east() + halfWidth,
                        place.north() - halfHeight,
                        place.north() + halfHeight),
                scale);
    }
}
