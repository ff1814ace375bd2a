/** Reading a plan file: GeoJSON as a stream, shapes mended and cut. Stores nothing; seen by {@code cityplan} only. */
package ua.vikno.cityplan.loading;
