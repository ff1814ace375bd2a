package ua.vikno.web.open.map;

import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.vikno.cityplan.CityPlan;
import ua.vikno.cityplan.GeoPoint;
import ua.vikno.cityplan.PlaceOffPlan;
import ua.vikno.cityplan.PlaceView;
import ua.vikno.cityplan.SheetScale;

/**
 * What is asked of a place: the point and the sheet round it.
 *
 * @param point WGS 84
 * @param scale of the sheet
 */
record PlaceQuestion(GeoPoint point, SheetScale scale) {

    private static final Pattern SCALE = Pattern.compile("(?:1\\s*:\\s*)?([0-9]{1,6})");

    /**
     * Reads a point and a scale as typed.
     *
     * @param inCity whether a point lies on the city's plan; tells swapped coordinates
     * @throws BadQuestion code {@code latitude}, {@code longitude}, {@code scale} or {@code swapped}
     */
    static PlaceQuestion read(String latitude, String longitude, String scale, Predicate<GeoPoint> inCity) {
        double lat = degrees(latitude, "latitude", 180);
        double lon = degrees(longitude, "longitude", 180);
        boolean outside = Math.abs(lat) > 90 || !inCity.test(new GeoPoint(lat, lon));
        if (outside && Math.abs(lon) <= 90 && inCity.test(new GeoPoint(lon, lat))) {
            throw new BadQuestion("swapped");
        }
        if (Math.abs(lat) > 90) {
            throw new BadQuestion("latitude");
        }
        return new PlaceQuestion(new GeoPoint(lat, lon), scale(scale));
    }

    /**
     * What the plan knows of the place.
     *
     * @throws BadQuestion code {@code far}: the place is so far away that the city's plane has no coordinates for it
     */
    PlaceView answer(CityPlan plan) {
        try {
            return plan.describe(point, scale);
        } catch (PlaceOffPlan off) {
            throw new BadQuestion("far");
        }
    }

    /** The scale as {@code 2000} or {@code 1:2000}; 1:2000 when none is given. */
    private static SheetScale scale(String text) {
        if (text == null || text.isBlank()) {
            return SheetScale.SITE;
        }
        Matcher matcher = SCALE.matcher(text.length() > 20 ? "" : text.strip());
        if (!matcher.matches()) {
            throw new BadQuestion("scale");
        }
        return SheetScale.of(Integer.parseInt(matcher.group(1))).orElseThrow(() -> new BadQuestion("scale"));
    }

    private static double degrees(String text, String what, double most) {
        OptionalDouble degrees = Degrees.read(text);
        if (degrees.isEmpty() || Math.abs(degrees.getAsDouble()) > most) {
            throw new BadQuestion(what);
        }
        return degrees.getAsDouble();
    }
}
