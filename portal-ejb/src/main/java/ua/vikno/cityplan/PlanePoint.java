package ua.vikno.cityplan;

/**
 * A position in the city's plane coordinates (УСК-2000). Surveyors write north first: x is north, y is east.
 *
 * @param north metres, called x
 * @param east metres, called y
 */
public record PlanePoint(double north, double east) {

    public PlanePoint {
        if (!Double.isFinite(north) || !Double.isFinite(east)) {
            throw new IllegalArgumentException("Not a position on the plane: " + north + ", " + east);
        }
    }
}
