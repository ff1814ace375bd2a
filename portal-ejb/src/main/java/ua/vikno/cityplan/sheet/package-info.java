/**
 * The printed sheet: the map of {@code cityplan.drawing} set on an A4 page with its frame, grid, legend and stamp, written as PDF. Knows
 * plane metres and words, nothing of the database or of cases; seen by {@code cityplan} only.
 */
package ua.vikno.cityplan.sheet;
