package ua.vikno.cityplan.drawing;

/**
 * A text to be written, placed glyph by glyph; a straight text has its first place only.
 *
 * @param text one line
 * @param size font size, mm
 * @param colour name of the style table
 * @param halo colour shown round the letters, or null
 * @param x start of each glyph's base line, mm
 * @param y start of each glyph's base line, mm
 * @param angle of each glyph, radians counter-clockwise
 */
@SuppressWarnings("ArrayRecordComponent")
public record TextRun(
        String text,
        double size,
        boolean bold,
        boolean slant,
        String colour,
        String halo,
        double[] x,
        double[] y,
        double[] angle) {

    public static TextRun straight(
            String text,
            double size,
            boolean bold,
            boolean slant,
            String colour,
            String halo,
            double x,
            double y,
            double angle) {
        return new TextRun(
                text, size, bold, slant, colour, halo, new double[] {x}, new double[] {y}, new double[] {angle});
    }

    public boolean isStraight() {
        return x.length == 1;
    }
}
