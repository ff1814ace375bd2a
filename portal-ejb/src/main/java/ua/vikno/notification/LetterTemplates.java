package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Letters as text files {@code templates/notification/<name>_<language>.txt}: the first line is the subject, the rest after an
 * empty line the body; {@code {number}} stands for an argument.
 */
@ApplicationScoped
class LetterTemplates {

    private final Map<String, Text> read = new ConcurrentHashMap<>();

    /** A letter's words. */
    record Text(String subject, String body) {}

    /** The letter with its arguments in place. */
    public Text write(String name, String language, Map<String, String> arguments) {
        Text template = read.computeIfAbsent(name + "_" + language, key -> load(name, language));
        return new Text(
                Templates.oneLine(Templates.filled(template.subject(), arguments)),
                Templates.filled(template.body(), arguments));
    }

    private static Text load(String name, String language) {
        String text = Templates.read("notification", name, language)
                .orElseThrow(() -> new IllegalArgumentException("There is no letter " + name + "_" + language));
        int end = text.indexOf("\n\n");
        return new Text(text.substring(0, end).trim(), text.substring(end + 2).trim() + "\n");
    }
}
