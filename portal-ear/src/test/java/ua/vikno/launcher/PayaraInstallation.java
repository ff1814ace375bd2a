package ua.vikno.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The application server's own files, unpacked once for each version and never changed afterwards. */
final class PayaraInstallation {

    private static final String DONE = ".unpacked";

    private final Path root;

    private PayaraInstallation(Path root) {
        this.root = root;
    }

    /** Where the version of this archive belongs; the archive's name carries the version. */
    static PayaraInstallation under(Path directory, Path zip) {
        return new PayaraInstallation(
                directory.resolve(zip.getFileName().toString().replaceFirst("\\.zip$", "")));
    }

    boolean isUnpacked() {
        return Files.exists(root.resolve(DONE));
    }

    /** The directory {@code glassfish} with modules, bin and the template of a domain. */
    Path glassfish() {
        return root.resolve("payara6/glassfish");
    }

    void unpack(Path zip) throws IOException {
        delete(root);
        Files.createDirectories(root);
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                write(archive, entries.nextElement());
            }
        }
        Files.createFile(root.resolve(DONE));
    }

    private void write(ZipFile archive, ZipEntry entry) throws IOException {
        Path file = root.resolve(entry.getName()).normalize();
        if (!file.startsWith(root)) {
            throw new IOException("Entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = archive.getInputStream(entry)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
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

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
