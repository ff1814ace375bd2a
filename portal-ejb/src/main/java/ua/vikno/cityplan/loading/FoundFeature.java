package ua.vikno.cityplan.loading;

import ua.vikno.cityplan.drawing.MapFeature;

/**
 * A feature ready to be stored.
 *
 * @param zoomMin lowest zoom it is shown at
 */
public record FoundFeature(MapFeature feature, int zoomMin) {}
