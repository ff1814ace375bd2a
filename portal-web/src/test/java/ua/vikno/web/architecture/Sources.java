package ua.vikno.web.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own source files, as the module of the web sees them. */
final class Sources {

    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path WEB_JAVA = Path.of("src/main/java");
    static final Path EJB_JAVA = Path.of("../portal-ejb/src/main/java");
    static final Path TEXTS = Path.of("src/main/resources/ua/vikno/web/text");

    private Sources() {}

    static List<Path> under(Path root, String ending) {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A view's text without comments. */
    static String view(Path file) {
        return text(file).replaceAll("(?s)<!--.*?-->", "");
    }

    /** All Java sources of the portal. */
    static List<Path> java() {
        return Stream.concat(under(WEB_JAVA, ".java").stream(), under(EJB_JAVA, ".java").stream())
                .toList();
    }
}
