package ua.vikno.journey;

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
}
