package ua.vikno.cityplan.drawing;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** A feature as it stands on the paper: cut to the window, in millimetres. */
public record Shown(MapFeature feature, StyleRule rule, List<Coordinate[]> pieces) {}
