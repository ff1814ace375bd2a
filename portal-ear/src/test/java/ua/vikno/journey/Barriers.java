package ua.vikno.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * What keeps people out of a page. To judge a page takes longer than to load it, and journeys come to the same pages again and again
 * with other words in them: what has the shape of something where nothing was found is not judged once more.
 */
final class Barriers {

    private static final String SHAPE = script("shape.js");
    private static final String AXE = script("/axe.min.js");
    private static final String JUDGE = script("barriers.js");
    private static final Set<Object> WITHOUT = ConcurrentHashMap.newKeySet();

    private Barriers() {}

    /** Each in words; empty if there are none. */
    static List<?> in(Page page) {
        List<?> shapes = (List<?>) page.evaluate(SHAPE);
        List<Integer> unknown = IntStream.range(0, shapes.size())
                .filter(piece -> !WITHOUT.contains(shapes.get(piece)))
                .boxed()
                .toList();
        if (unknown.isEmpty()) {
            return List.of();
        }
        page.evaluate(AXE);
        List<?> found = (List<?>) page.evaluate(JUDGE, unknown);
        if (found.isEmpty()) {
            WITHOUT.addAll(shapes);
        }
        return found;
    }

    private static String script(String name) {
        try (InputStream file = Barriers.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
