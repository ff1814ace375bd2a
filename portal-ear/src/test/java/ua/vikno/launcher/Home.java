package ua.vikno.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The directory that keeps everything of one portal on this machine: data, server, logs, and the ports and passwords that
 * were chosen at first. One run at a time holds its lock.
 */
final class Home implements AutoCloseable {

    private static final String MINE_ONLY = "rw-------";

    private final Path directory;
    private final FileChannel lock;
    private final Properties kept = new Properties();

    private Home(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    static Home open(Path directory) throws IOException {
        Path home = directory.toAbsolutePath().normalize();
        Files.createDirectories(home);
        FileChannel lock = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!taken(lock)) {
            lock.close();
            throw new Refusal("Портал з цієї теки вже працює (" + home
                    + "): зупиніть його (Ctrl-C у тому вікні) або задайте іншу теку: -Dvikno.home=…");
        }
        Home opened = new Home(home, lock);
        opened.load();
        for (Path needed : new Path[] {opened.logs(), opened.mail()}) {
            Files.createDirectories(needed);
        }
        return opened;
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path directory() {
        return directory;
    }

    Path postgres() {
        return directory.resolve("postgres");
    }

    Path logs() {
        return directory.resolve("logs");
    }

    Path mail() {
        return directory.resolve("mail");
    }

    Path texts() {
        return directory.resolve("sms");
    }

    /** Whether a run before this one got as far as a server. */
    boolean isUsed() {
        return Files.exists(directory.resolve("server"));
    }

    /** The port chosen for this purpose at first, or a new one when somebody else has taken it meanwhile. */
    int port(String purpose) {
        String chosen = kept.getProperty("port." + purpose);
        if (chosen != null && Ports.isFree("127.0.0.1", Integer.parseInt(chosen))) {
            return Integer.parseInt(chosen);
        }
        int free = Ports.anyFree();
        keep("port." + purpose, String.valueOf(free));
        return free;
    }

    /** A password made at first and kept. */
    String secret(String purpose) {
        String made = kept.getProperty("secret." + purpose);
        if (made == null) {
            byte[] bytes = new byte[18];
            new SecureRandom().nextBytes(bytes);
            made = HexFormat.of().formatHex(bytes);
            keep("secret." + purpose, made);
        }
        return made;
    }

    /** Whether this has not been begun in this home before; from now on it has. */
    boolean isFirst(String what) {
        boolean first = kept.getProperty("done." + what) == null;
        if (first) {
            keep("done." + what, "1");
        }
        return first;
    }

    private Path keptFile() {
        return directory.resolve("kept.properties");
    }

    private void load() throws IOException {
        if (Files.exists(keptFile())) {
            try (Reader reader = Files.newBufferedReader(keptFile())) {
                kept.load(reader);
            }
        } else {
            Files.createFile(
                    keptFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(MINE_ONLY)));
        }
    }

    private void keep(String name, String value) {
        kept.setProperty(name, value);
        try (Writer writer = Files.newBufferedWriter(keptFile())) {
            kept.store(writer, "Chosen at the first start; delete the whole directory to begin anew");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
