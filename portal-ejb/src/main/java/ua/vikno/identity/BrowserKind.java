package ua.vikno.identity;

import java.util.List;
import java.util.Locale;

/**
 * What a browser says it is, in two words that a person knows it by. No more of its text is kept: it would single people out.
 *
 * @param browser {@code firefox}, {@code chrome}, …; {@code other} where it is none we know
 * @param system {@code windows}, {@code android}, …; {@code other} where it is none we know
 */
public record BrowserKind(String browser, String system) {

    private static final String OTHER = "other";

    /** The browser did not say. */
    public static final BrowserKind UNKNOWN = new BrowserKind(OTHER, OTHER);

    private static final int LONGEST = 1000;

    /** In the order of asking: nearly all of them also call themselves by the names further down. */
    private static final List<Mark> BROWSERS = List.of(
            new Mark("edg", "edge"),
            new Mark("opr/", "opera"),
            new Mark("samsungbrowser", "samsung"),
            new Mark("firefox", "firefox"),
            new Mark("fxios", "firefox"),
            new Mark("chrome", "chrome"),
            new Mark("crios", "chrome"),
            new Mark("safari", "safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("iphone", "iphone"),
            new Mark("ipad", "ipad"),
            new Mark("android", "android"),
            new Mark("windows", "windows"),
            new Mark("mac os", "mac"),
            new Mark("cros", "chromeos"),
            new Mark("linux", "linux"));

    private record Mark(String found, String name) {}

    /** Reads the {@code User-Agent} of a request; null and nonsense are {@link #UNKNOWN}. */
    public static BrowserKind of(String userAgent) {
        if (userAgent == null || userAgent.length() > LONGEST) {
            return UNKNOWN;
        }
        String text = userAgent.toLowerCase(Locale.ROOT);
        return new BrowserKind(name(BROWSERS, text), name(SYSTEMS, text));
    }

    private static String name(List<Mark> marks, String text) {
        return marks.stream()
                .filter(mark -> text.contains(mark.found()))
                .map(Mark::name)
                .findFirst()
                .orElse(OTHER);
    }
}
