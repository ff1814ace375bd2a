package ua.vikno.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same, every key a page asks for exists, and no key is left over. */
class TextRulesTest {

    private static final Pattern WHOLE = Pattern.compile("text\\['([^']+)'\\]|text\\.of\\('([^']+)'");
    private static final Pattern COUNTED = Pattern.compile("text\\.count\\('([^']+)'");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        for (Path bundle : bundles()) {
            assertEquals(keys(bundle), keys(english(bundle)), bundle.toString());
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        Set<String> found = new TreeSet<>();
        for (Path bundle : bundles()) {
            Properties other = load(english(bundle));
            load(bundle).forEach((key, words) -> {
                if (!arguments((String) words).equals(arguments(other.getProperty((String) key, "")))) {
                    found.add(bundle.getFileName() + ": " + key);
                }
            });
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void everyKeyNamesItsBundleFirst() {
        Set<String> found = new TreeSet<>();
        for (Path bundle : bundles()) {
            keys(bundle).stream()
                    .filter(key -> !key.startsWith(name(bundle) + "."))
                    .forEach(found::add);
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void everyKeyOfAPageExists() {
        Set<String> all = allKeys();
        Map<String, String> missing = new TreeMap<>();
        for (Path view : Sources.under(Sources.WEBAPP, ".xhtml")) {
            String text = Sources.view(view);
            found(WHOLE, text)
                    .filter(key -> !key.endsWith(".") && !all.contains(key))
                    .forEach(key -> missing.put(key, view.toString()));
            found(COUNTED, text)
                    .filter(key -> !all.contains(key + ".many"))
                    .forEach(key -> missing.put(key + ".many", view.toString()));
        }
        assertEquals(Map.of(), missing);
    }

    @Test
    void noKeyIsLeftOver() {
        String sources = Stream.concat(
                        Sources.under(Sources.WEBAPP, ".xhtml").stream().map(Sources::view),
                        Sources.java().stream().map(Sources::text))
                .collect(Collectors.joining("\n"));
        Set<String> literals = found(Pattern.compile("['\"]([a-z][A-Za-z]*\\.[^'\"\\s]*)['\"]"), sources)
                .collect(Collectors.toSet());
        Set<String> left = new TreeSet<>();
        for (String key : allKeys()) {
            String base = key.replaceFirst("\\.(one|few|many|other)$", "");
            boolean used = literals.contains(key)
                    || literals.contains(base)
                    || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal));
            if (!used) {
                left.add(key);
            }
        }
        assertEquals(Set.of(), left);
    }

    @Test
    void ukrainianWordsAreWrittenAsTheyAre() {
        Set<String> found = new TreeSet<>();
        Pattern wrong = Pattern.compile("[А-ЯЄІЇҐа-яєіїґ]['’`][А-ЯЄІЇҐа-яєіїґ]|\\?\\?\\?");
        for (Path bundle : bundles()) {
            load(bundle).forEach((key, words) -> {
                if (wrong.matcher((String) words).find()) {
                    found.add(key + "=" + words + " (the apostrophe is U+02BC)");
                }
            });
        }
        assertEquals(Set.of(), found);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        Stream.Builder<String> keys = Stream.builder();
        while (match.find()) {
            for (int group = 1; group <= match.groupCount(); group++) {
                if (match.group(group) != null) {
                    keys.add(match.group(group));
                }
            }
        }
        return keys.build();
    }

    private static Set<String> arguments(String words) {
        return found(Pattern.compile("\\{(\\d+)"), words).collect(Collectors.toSet());
    }

    private static List<Path> bundles() {
        return Sources.under(Sources.TEXTS, ".properties").stream()
                .filter(file -> !file.toString().endsWith("_en.properties"))
                .toList();
    }

    private static Path english(Path bundle) {
        return bundle.resolveSibling(name(bundle) + "_en.properties");
    }

    private static String name(Path bundle) {
        return bundle.getFileName().toString().replace(".properties", "");
    }

    private static Set<String> allKeys() {
        return bundles().stream().flatMap(bundle -> keys(bundle).stream()).collect(Collectors.toSet());
    }

    private static Set<String> keys(Path bundle) {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static Properties load(Path bundle) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return words;
    }
}
