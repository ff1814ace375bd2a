/** Tiles for the map in the browser: which ground a tile shows and how it is written. Seen by {@code cityplan} only. */
package ua.vikno.cityplan.tile;
