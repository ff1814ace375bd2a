package ua.vikno.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Headings of the copy in one language: {@code templates/privacy/my-data_<language>.properties}. */
final class CopyWords {

    private final Properties words = new Properties();

    CopyWords(String language) {
        String file = "/templates/privacy/my-data_" + ("en".equals(language) ? "en" : "uk") + ".properties";
        try (InputStream in = CopyWords.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words, or the key itself where there are none: ids of form fields are data. */
    String of(String key) {
        return words.getProperty(key, key);
    }

    String of(String group, String key) {
        return words.getProperty(group + "." + key, key);
    }
}
