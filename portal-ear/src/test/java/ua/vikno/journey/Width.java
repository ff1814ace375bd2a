package ua.vikno.journey;

import java.util.stream.Stream;

/** The windows of journeys: every journey is walked at the first two. */
public enum Width {
    /** A desk: 1280 by 900. */
    DESK(1280, 900),
    /** A small telephone: 360 by 740. */
    PHONE(360, 740),
    /** A window of 1280 by 1024 enlarged to 400 %, which WCAG 1.4.10 asks about: 320 by 256. */
    ENLARGED(320, 256);

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
        return Stream.of(DESK, PHONE)
                .filter(width -> one.isEmpty() || width.name().equalsIgnoreCase(one));
    }
}
