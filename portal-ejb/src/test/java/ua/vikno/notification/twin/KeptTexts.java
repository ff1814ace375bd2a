package ua.vikno.notification.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Writes texts into a folder, a file each, where the portal's page {@code /demo/sms} reads them. */
public final class KeptTexts implements Consumer<TwinText> {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

    private final Path directory;
    private final AtomicLong counter = new AtomicLong();

    public KeptTexts(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void accept(TwinText text) {
        Instant now = Instant.now();
        Properties kept = new Properties();
        kept.setProperty("provider", text.provider());
        kept.setProperty("id", text.id());
        kept.setProperty("from", text.from());
        kept.setProperty("to", text.to());
        kept.setProperty("body", text.body());
        kept.setProperty("at", now.toString());
        String name = STAMP.format(now) + "-" + counter.incrementAndGet();
        Path half = directory.resolve(name + ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(half)) {
                kept.store(writer, null);
            }
            Files.move(half, directory.resolve(name + ".sms"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
