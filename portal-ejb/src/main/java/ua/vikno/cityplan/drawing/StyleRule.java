package ua.vikno.cityplan.drawing;

/**
 * How one class of a layer looks; {@code docs/map.md} explains the members. Lengths in millimetres unless said otherwise.
 *
 * @param metres width of a line on the ground, metres; 0 when it has none
 * @param edge class of layer {@code edge} that outlines this area, or null
 * @param casing line showing beside this one, or null
 * @param label how its name is written, or null
 * @param number how a house number is written, or null
 */
public record StyleRule(
        String layer,
        String style,
        Kind kind,
        int order,
        int zoom,
        String fill,
        String stroke,
        double width,
        double metres,
        String edge,
        Casing casing,
        double[] dash,
        double size,
        String legend,
        Label label,
        Label number) {

    /** What shapes a layer has. */
    public enum Kind {
        AREA,
        LINE,
        POINT
    }

    /** A wider line under a line; {@code fill} shows in the gaps of a dashed one, or null. */
    public record Casing(String colour, double width, String fill) {}

    /**
     * How a text is written.
     *
     * @param kind along a line, inside an area or at a point
     * @param scale largest denominator it is written at
     * @param size font size
     * @param priority lower is placed first
     */
    public record Label(
            Kind kind, int scale, double size, boolean bold, boolean slant, String colour, String halo, int priority) {}

    /** Width on paper at this many metres to a millimetre. */
    public double paperWidth(double metresPerMillimetre) {
        return Math.max(width, metres / metresPerMillimetre);
    }
}
