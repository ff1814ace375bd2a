/**
 * The plan of the city: its data, address search, tiles for the screen, and the extract drawn as a vector sheet.
 *
 * <p>May use: kernel, document, audit. Owns schema {@code cityplan}. Positions come and go as {@link
 * ua.vikno.cityplan.GeoPoint} (WGS 84); everything is kept, measured and drawn in the city's plane coordinates ({@link
 * ua.vikno.cityplan.PlanePoint}, УСК-2000), never in Web Mercator. How things look is one table, {@code map/style.json}.
 */
package ua.vikno.cityplan;
