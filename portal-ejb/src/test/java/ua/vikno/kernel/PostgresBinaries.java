package ua.vikno.kernel;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's own programs, unpacked once from their Maven artifact into a directory that only this user writes. */
final class PostgresBinaries {

    private static final String DONE = ".unpacked";

    private PostgresBinaries() {}

    /** Unpacks under the directory unless it was done before, and returns the directory that holds {@code bin}. */
    static Path unpackedUnder(Path directory) throws IOException {
        String resource = "/postgres-" + platform() + ".txz";
        try (InputStream archive = PostgresBinaries.class.getResourceAsStream(resource)) {
            if (archive == null) {
                throw new IllegalStateException("No embedded PostgreSQL for this machine (" + platform()
                        + "): install PostgreSQL 17 or newer and set vikno.db.url, vikno.db.user, vikno.db.password");
            }
            Path target = directory.resolve("postgres-18");
            if (!Files.exists(target.resolve(DONE))) {
                unpack(archive, directory, target);
            }
            return target;
        }
    }

    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).split(" ")[0];
        String arch = System.getProperty("os.arch");
        return os + "-" + (List.of("amd64", "x86_64").contains(arch) ? "x86_64" : arch);
    }

    /** Into a neighbour first, then moved: two JVMs may do this at once, and a killed one leaves nothing half done. */
    private static void unpack(InputStream archive, Path directory, Path target) throws IOException {
        Files.createDirectories(directory);
        Path half = Files.createTempDirectory(directory, "unpacking-");
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, half);
            }
        }
        Files.createFile(half.resolve(DONE));
        try {
            Files.move(half, target);
        } catch (FileAlreadyExistsException e) {
            delete(half);
        } catch (FileSystemException e) {
            if (!Files.exists(target.resolve(DONE))) {
                throw e;
            }
            delete(half);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        Path file = root.resolve(entry.getName()).normalize();
        if (!file.startsWith(root)) {
            throw new IOException("Entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
