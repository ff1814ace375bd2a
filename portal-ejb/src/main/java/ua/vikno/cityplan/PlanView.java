package ua.vikno.cityplan;

import java.time.LocalDate;

/**
 * The plan in use.
 *
 * @param version of the data, part of tile addresses; another version is another address
 * @param title as «Демонстраційне місто»
 * @param source who made the data, shown on every map and sheet
 * @param licence of the data
 * @param asOf the day the data describe
 * @param crs code of the plane coordinates, as {@code EPSG:9854}
 * @param crsName in words
 * @param southWest corner of the box round the city
 * @param northEast corner of the box round the city
 * @param meridian degrees of the meridian from which the plane leans: edges of sheets follow the plane, not the globe
 * @param training invented data: every map and sheet says so
 */
public record PlanView(
        String version,
        String title,
        String source,
        String licence,
        LocalDate asOf,
        String crs,
        String crsName,
        GeoPoint southWest,
        GeoPoint northEast,
        double meridian,
        boolean training) {}
