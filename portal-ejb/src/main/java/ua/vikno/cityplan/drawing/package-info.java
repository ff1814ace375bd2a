/**
 * Drawing: features in plane metres become a tile, a small picture or a printed sheet. Knows the style table, nothing of the database,
 * of coordinates on the globe or of cases. Seen by {@code cityplan} only.
 */
package ua.vikno.cityplan.drawing;
