package ua.vikno.submission;

/**
 * The place an application is about.
 *
 * @param address in words; empty where only coordinates were given
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param scale denominator of the map's scale; null where none was asked for
 */
public record OrderedPlace(String address, double latitude, double longitude, Integer scale) {}
