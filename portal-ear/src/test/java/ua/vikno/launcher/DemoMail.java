package ua.vikno.launcher;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A real SMTP server that sends nothing out: each letter becomes a file {@code *.eml} in the home, whoever it is for, where
 * the portal's page {@code /demo/mail} reads it.
 */
final class DemoMail implements AutoCloseable {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

    private final Path directory;
    private final GreenMail server;
    private final AtomicLong counter = new AtomicLong();

    private DemoMail(Path directory, int port) {
        this.directory = directory;
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    static DemoMail start(Path directory, int port) throws IOException {
        Files.createDirectories(directory);
        DemoMail mail = new DemoMail(directory, port);
        mail.server.start();
        mail.server.getUserManager().setMessageDeliveryHandler(mail::deliver);
        return mail;
    }

    private GreenMailUser deliver(MovingMessage message, MailAddress recipient)
            throws MessagingException, UserException {
        String name = STAMP.format(Instant.now()) + "-" + counter.incrementAndGet();
        Path half = directory.resolve(name + ".part");
        try {
            try (OutputStream file = Files.newOutputStream(half)) {
                message.getMessage().writeTo(file);
            }
            Files.move(half, directory.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        GreenMailUser user = server.getUserManager().getUserByEmail(recipient.getEmail());
        return user != null
                ? user
                : server.getUserManager().createUser(recipient.getEmail(), recipient.getEmail(), recipient.getEmail());
    }

    /** Stops listening, as a mail server that is away; {@link #resume()} brings it back. */
    void pause() {
        server.stop();
    }

    void resume() {
        server.start();
        server.getUserManager().setMessageDeliveryHandler(this::deliver);
    }

    @Override
    public void close() {
        server.stop();
    }
}
