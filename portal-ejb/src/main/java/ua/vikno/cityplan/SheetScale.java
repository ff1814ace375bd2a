package ua.vikno.cityplan;

import java.util.Arrays;
import java.util.Optional;

/** The scales a sheet is drawn at. The sheet is A4, portrait; its map is 180 mm wide and 200 mm high. */
public enum SheetScale {
    /** A plot: 90 × 100 m. */
    PLOT(500),
    /** A few neighbours: 180 × 200 m. */
    YARD(1000),
    /** A site: 360 × 400 m. */
    SITE(2000),
    /** A district: 900 × 1000 m. */
    DISTRICT(5000);

    /** Width of the map on paper, mm. */
    public static final int MAP_WIDTH_MM = 180;
    /** Height of the map on paper, mm. */
    public static final int MAP_HEIGHT_MM = 200;

    private final int denominator;

    SheetScale(int denominator) {
        this.denominator = denominator;
    }

    /** The scale written as 1:{@code denominator}. */
    public static Optional<SheetScale> of(int denominator) {
        return Arrays.stream(values())
                .filter(scale -> scale.denominator == denominator)
                .findFirst();
    }

    public int denominator() {
        return denominator;
    }

    /** Width of the ground shown, metres. */
    public int groundWidth() {
        return MAP_WIDTH_MM * denominator / 1000;
    }

    /** Height of the ground shown, metres. */
    public int groundHeight() {
        return MAP_HEIGHT_MM * denominator / 1000;
    }

    /** Metres of ground in a millimetre of paper. */
    public double metresPerMillimetre() {
        return denominator / 1000.0;
    }

    /** As on the sheet: {@code 1:2000}. */
    public String text() {
        return "1:" + denominator;
    }
}
