package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Short texts as files {@code templates/sms/<name>_<language>.txt}, named as the letters they stand for. A letter without one always
 * goes as a letter. They name numbers and a link at most: what lies on a locked screen anyone may read.
 */
@ApplicationScoped
class TextTemplates {

    private final Map<String, Optional<String>> read = new ConcurrentHashMap<>();

    /** The text with its arguments in place; empty where the letter has none. */
    public Optional<String> write(String name, String language, Map<String, String> arguments) {
        return read.computeIfAbsent(name + "_" + language, key -> Templates.read("sms", name, language))
                .map(text -> Templates.oneLine(Templates.filled(text, arguments)));
    }
}
