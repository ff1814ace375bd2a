package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of short texts as files {@code *.sms}, each a list of properties; names sort by time. */
@ApplicationScoped
class TextFolder {

    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z-]{1,80}\\.sms");

    /** The newest texts first. */
    public List<DemoText> newest(String directory, int most) {
        Path folder = Path.of(directory);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.reverseOrder())
                    .limit(most)
                    .flatMap(TextFolder::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<DemoText> read(Path file) {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (NoSuchFileException gone) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String body = kept.getProperty("body");
        return Stream.of(new DemoText(
                kept.getProperty("provider"),
                kept.getProperty("from"),
                kept.getProperty("to"),
                body,
                TextParts.of(body).count(),
                Instant.parse(kept.getProperty("at"))));
    }
}
