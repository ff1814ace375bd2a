package ua.vikno.cityplan.tile;

import org.locationtech.jts.geom.Coordinate;

/** The way between degrees (x longitude, y latitude) and plane metres (x east, y north). */
public interface Globe {

    Coordinate plane(Coordinate degrees);

    Coordinate degrees(Coordinate plane);
}
