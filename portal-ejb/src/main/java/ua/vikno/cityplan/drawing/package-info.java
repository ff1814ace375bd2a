/**
 * Drawing: features in plane metres become lines, areas and letters in millimetres, and small pictures. Knows the style table, nothing of
 * the database, of coordinates on the globe or of cases. Seen by {@code cityplan} only.
 */
package ua.vikno.cityplan.drawing;
