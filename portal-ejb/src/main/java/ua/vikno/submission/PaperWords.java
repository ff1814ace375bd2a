package ua.vikno.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/** Words of the copy of an application in one language: {@code templates/submission/application_<language>.properties}. */
final class PaperWords {

    private final Properties words = new Properties();

    PaperWords(String language) {
        String file = "/templates/submission/application_" + ("en".equals(language) ? "en" : "uk") + ".properties";
        try (InputStream in = PaperWords.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words with arguments, which are put in as they are. */
    String of(String key, Object... arguments) {
        String found = words.getProperty(key);
        if (found == null) {
            throw new IllegalArgumentException("The copy of an application has no words for " + key);
        }
        return arguments.length == 0 ? found : MessageFormat.format(found, arguments);
    }
}
