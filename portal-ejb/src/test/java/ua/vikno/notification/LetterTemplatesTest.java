package ua.vikno.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LetterTemplatesTest {

    private final LetterTemplates templates = new LetterTemplates();

    @Test
    void everyLetterStandsInBothLanguagesWithTheSamePlaceholders() throws Exception {
        Set<String> names = names();
        assertFalse(names.isEmpty());
        for (String name : names) {
            assertEquals(placeholders(name, "uk"), placeholders(name, "en"), name);
        }
    }

    @Test
    void subjectIsOneLineWhateverTheArgumentsHold() {
        LetterTemplates.Text text = templates.write(
                "submission.submitted",
                "en",
                Map.of("number", "1\r\nBcc: all@example.org", "service", "a $1 \\ b", "link", "x"));
        assertFalse(text.subject().contains("\n"));
        assertTrue(text.body().contains("a $1 \\ b"));
    }

    @Test
    void aMissingArgumentIsRefusedWhenThePersonIsToBeTold() {
        assertThrows(
                IllegalArgumentException.class,
                () -> templates.write("submission.submitted", "uk", Map.of("number", "1")));
    }

    @Test
    void namesCannotLeadOutOfTheFolder() {
        assertThrows(IllegalArgumentException.class, () -> templates.write("../x.y", "uk", Map.of()));
        assertThrows(IllegalArgumentException.class, () -> templates.write("no.such", "uk", Map.of()));
    }

    private static Set<String> names() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .map(file -> file.substring(0, file.lastIndexOf('_')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> placeholders(String name, String language) throws IOException, URISyntaxException {
        String text = Files.readString(folder().resolve(name + "_" + language + ".txt"));
        List<String> found = Pattern.compile("\\{[^}]*}")
                .matcher(text)
                .results()
                .map(result -> result.group())
                .toList();
        return new TreeSet<>(found);
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(LetterTemplates.class
                        .getResource("/templates/notification/submission.submitted_uk.txt")
                        .toURI())
                .getParent();
    }
}
