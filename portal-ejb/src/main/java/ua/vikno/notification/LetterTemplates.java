package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters as text files {@code templates/notification/<name>_<language>.txt}: the first line is the subject, the rest after an
 * empty line the body; {@code {number}} stands for an argument.
 */
@ApplicationScoped
class LetterTemplates {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-zA-Z]*)}");
    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-z-]+");

    private final Map<String, Text> read = new ConcurrentHashMap<>();

    /** A letter's words. */
    record Text(String subject, String body) {}

    /** The letter with its arguments in place. */
    public Text write(String name, String language, Map<String, String> arguments) {
        Text template = read.computeIfAbsent(name + "_" + language, LetterTemplates::load);
        return new Text(oneLine(filled(template.subject(), arguments)), filled(template.body(), arguments));
    }

    private static String filled(String text, Map<String, String> arguments) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String value = arguments.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("The letter needs the argument " + found.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("\\p{Cntrl}+", " ").trim();
    }

    private static Text load(String file) {
        if (!NAME.matcher(file.substring(0, file.lastIndexOf('_'))).matches()) {
            throw new IllegalArgumentException("Not a name of a letter: " + file);
        }
        String path = "/templates/notification/" + file + ".txt";
        try (InputStream in = LetterTemplates.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no letter " + path);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf("\n\n");
            return new Text(
                    text.substring(0, end).trim(), text.substring(end + 2).trim() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
