package ua.vikno.cityplan.loading;

import org.locationtech.jts.geom.Coordinate;

/**
 * An address found in a plan file.
 *
 * @param kind as «вулиця»
 * @param street as «Липова»
 * @param number as «17»
 * @param place in plane metres, x east, y north
 */
public record FoundAddress(String kind, String street, String number, Coordinate place) {}
