package ua.vikno.cityplan;

/**
 * A position on the globe, WGS 84 (EPSG:4326).
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not a position on the globe: " + latitude + ", " + longitude);
        }
    }
}
