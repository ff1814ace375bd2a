package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of letters as files {@code *.eml}, one for each recipient; names sort by time. */
@ApplicationScoped
class LetterFolder {

    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z-]{1,80}\\.eml");

    /** The newest letters first. */
    public List<DemoLetter> newest(String directory, int most) {
        Path folder = Path.of(directory);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted(Comparator.reverseOrder())
                    .limit(most)
                    .flatMap(name -> find(directory, name).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A letter by the name of its file; names that could lead elsewhere find nothing. */
    public Optional<DemoLetter> find(String directory, String file) {
        if (file == null || !NAME.matcher(file).matches()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(Path.of(directory, file))) {
            return Optional.of(letter(file, new MimeMessage(Session.getInstance(new Properties()), in)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Not a letter: " + file, e);
        }
    }

    /** The words, and the names of files that came with them. */
    private static String words(Object content) throws MessagingException, IOException {
        if (!(content instanceof Multipart parts)) {
            return String.valueOf(content);
        }
        StringBuilder words =
                new StringBuilder(String.valueOf(parts.getBodyPart(0).getContent()));
        for (int i = 1; i < parts.getCount(); i++) {
            words.append("\n+ ").append(parts.getBodyPart(i).getFileName());
        }
        return words.toString();
    }

    private static DemoLetter letter(String file, MimeMessage message) throws MessagingException, IOException {
        return new DemoLetter(
                file,
                message.getAllRecipients()[0].toString(),
                message.getSubject(),
                words(message.getContent()),
                message.getSentDate().toInstant());
    }
}
