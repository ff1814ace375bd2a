package ua.vikno.cityplan;

import java.util.List;

/**
 * What is known of a place and of the sheet that would be drawn round it.
 *
 * @param point the place
 * @param plane the same in the city's plane coordinates
 * @param inCity whether it lies within the city limits; nothing else here means much when it does not
 * @param nearest the nearest address, or null when the plan has none
 * @param distance metres to the nearest address, 0 without one
 * @param addresses how many addresses the sheet covers
 * @param scale of the sheet
 * @param frame corners of the sheet's map: north-west, north-east, south-east, south-west
 */
public record PlaceView(
        GeoPoint point,
        PlanePoint plane,
        boolean inCity,
        AddressMatch nearest,
        double distance,
        int addresses,
        SheetScale scale,
        List<GeoPoint> frame) {

    /** So near that the place may be called by the address, metres. */
    private static final double SAME_PLACE = 25;

    public PlaceView {
        frame = List.copyOf(frame);
    }

    /** Whether the place may be called by the nearest address. */
    public boolean isAtAddress() {
        return nearest != null && isSamePlace(distance);
    }

    static boolean isSamePlace(double distance) {
        return distance <= SAME_PLACE;
    }

    /** The nearest address as text, empty without one. */
    public String address() {
        return nearest == null ? "" : nearest.text();
    }

    /** Width of the ground on the sheet, metres. */
    public int groundWidth() {
        return scale.groundWidth();
    }

    /** Height of the ground on the sheet, metres. */
    public int groundHeight() {
        return scale.groundHeight();
    }
}
