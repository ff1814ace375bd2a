package ua.vikno.server;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.identity.Accounts;

/** Looks at entities as the features see them, after the server's weaving. */
final class Woven {

    static final String MARK = "org.eclipse.persistence.internal.weaving.PersistenceWeaved";

    private Woven() {}

    static Set<String> interfaces(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).map(Class::getName).collect(Collectors.toSet());
    }

    /** Classes as the features see them, after the server's weaving. */
    static Class<?> load(String name) {
        try {
            return Accounts.class.getClassLoader().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Class<?>> entities() throws IOException, URISyntaxException {
        Path features = Path.of(Accounts.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(features)) {
            return entitiesUnder(features);
        }
        try (FileSystem jar = FileSystems.newFileSystem(features)) {
            return entitiesUnder(jar.getPath("/"));
        }
    }

    private static List<Class<?>> entitiesUnder(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.startsWith("ua/vikno/") && file.endsWith(".class") && !file.contains("-info"))
                    .<Class<?>>map(file -> load(file.replace('/', '.').substring(0, file.length() - ".class".length())))
                    .filter(type -> type.isAnnotationPresent(Entity.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
