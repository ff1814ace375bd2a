package ua.vikno.web.look;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The four schemes of site.css can be read: contrast by WCAG 2.2 (1.4.3 text 4.5 : 1, 1.4.11 controls 3 : 1). */
class ColourTokensTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9A-F]{6});");
    private static final String LIGHT = "  :root {";
    private static final String DARK = "  [data-theme=\"dark\"] {";
    private static final String DARK_BY_DEVICE = "    :root:not([data-theme]) {";

    private final String css = read();

    @TestFactory
    Stream<DynamicTest> everySchemeHasContrast() {
        return Stream.of(LIGHT, DARK, "  [data-theme=\"hc-light\"] {", "  [data-theme=\"hc-dark\"] {")
                .map(scheme -> DynamicTest.dynamicTest(scheme.strip(), () -> check(tokens(scheme))));
    }

    @Test
    void aDarkDeviceGetsTheDarkScheme() {
        assertEquals(tokens(DARK), tokens(DARK_BY_DEVICE));
    }

    private static void check(Map<String, String> scheme) {
        assertAll(Stream.of(
                        "ink/page ink/surface ink/sunken ink-2/page ink-2/surface ink-2/sunken",
                        "link/page link/surface visited/surface link/frame-soft frame/frame-soft frame/surface",
                        "on-frame/frame on-frame/frame-hover on-deep/deep on-deep-2/deep",
                        "on-lamp/lamp lamp-ink/lamp-soft ink/lamp-soft link/lamp-soft link/info-soft",
                        "ok/ok-soft ok/surface bad/bad-soft bad/surface info/info-soft mute/mute-soft bad/sunken ink/ok-soft ink/bad-soft")
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(pair -> () -> enough(scheme, pair, 4.5)));
        assertAll(Stream.of("control/surface control/page frame/page lamp-edge/lamp-soft ring-a/page ring-b/deep"
                        .split(" "))
                .map(pair -> () -> enough(scheme, pair, 3)));
    }

    private static void enough(Map<String, String> scheme, String pair, double least) {
        String[] names = pair.split("/");
        double contrast = contrast(scheme.get(names[0]), scheme.get(names[1]));
        assertTrue(contrast >= least, () -> "%s is %.2f, needs %.1f".formatted(pair, contrast, least));
    }

    private Map<String, String> tokens(String scheme) {
        int start = css.indexOf("\n" + scheme);
        assertTrue(start >= 0, scheme);
        Map<String, String> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(css.substring(start, css.indexOf('}', start)));
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("src/main/webapp/assets/css/site.css"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
