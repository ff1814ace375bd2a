package ua.vikno.journey;

import java.util.stream.Stream;

/** The two windows every journey is walked at. */
public enum Width {
    /** A desk: 1280 by 900. */
    DESK(1280, 900),
    /** A small telephone: 360 by 740. */
    PHONE(360, 740);

    private final int width;
    private final int height;

    Width(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Both, or the one that the build names: {@code -Dvikno.width=desk}. */
    static Stream<Width> asked() {
        String one = System.getProperty("vikno.width", "");
        return Stream.of(values()).filter(width -> one.isEmpty() || width.name().equalsIgnoreCase(one));
    }
}
