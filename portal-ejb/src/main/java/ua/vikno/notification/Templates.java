package ua.vikno.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text files with {@code {placeholders}}, for letters and for short texts. */
final class Templates {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-zA-Z]*)}");
    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-z-]+");

    private Templates() {}

    /** The text of a file {@code /templates/<folder>/<name>_<language>.txt}; empty where there is none. */
    static Optional<String> read(String folder, String name, String language) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name of a letter: " + name);
        }
        try (InputStream in =
                Templates.class.getResourceAsStream("/templates/" + folder + "/" + name + "_" + language + ".txt")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with its arguments in place. */
    static String filled(String text, Map<String, String> arguments) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String value = arguments.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("The letter needs the argument " + found.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").trim();
    }
}
