package ua.vikno.cityplan.drawing;

import org.locationtech.jts.geom.Geometry;

/**
 * Something to draw.
 *
 * @param layer layer of the style table
 * @param style class of the style table
 * @param name what it is called, or null
 * @param number house number, or null
 * @param shape in plane metres, x east, y north
 */
public record MapFeature(String layer, String style, String name, String number, Geometry shape) {}
