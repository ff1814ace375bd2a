package ua.vikno.web.faces;

import java.util.List;
import java.util.Objects;

/**
 * How a visitor asked pages to look. Every part is one of the known words or empty for the usual; nothing in it is personal.
 *
 * @param theme colours; empty follows the device
 * @param size text size in per cent; empty is 100
 * @param spacing {@code wide} or empty
 * @param images {@code off} hides decoration, else empty
 */
public record LookChoice(String theme, String size, String spacing, String images) {

    /** Name of the cookie that keeps the choice: the only one public pages read. */
    public static final String COOKIE = "look";

    private static final List<String> THEMES = List.of("light", "dark", "hc-light", "hc-dark");
    private static final List<String> SIZES = List.of("125", "150", "200");
    private static final int PARTS = 4;

    /** The look of a visitor who asked for nothing; made after the lists it is checked against. */
    public static final LookChoice USUAL = new LookChoice("", "", "", "");

    public LookChoice {
        theme = known(theme, THEMES);
        size = known(size, SIZES);
        spacing = known(spacing, List.of("wide"));
        images = known(images, List.of("off"));
    }

    /** Reads a cookie's value; anything unknown in it means the usual look, never an error. */
    public static LookChoice parse(String value) {
        String[] parts = Objects.toString(value, "").split("_", -1);
        return parts.length == PARTS ? new LookChoice(parts[0], parts[1], parts[2], parts[3]) : USUAL;
    }

    /** Value for the cookie, made of letters, digits, {@code -} and {@code _} only. */
    public String format() {
        return String.join("_", theme, size, spacing, images);
    }

    private static String known(String word, List<String> words) {
        return word != null && words.contains(word) ? word : "";
    }
}
