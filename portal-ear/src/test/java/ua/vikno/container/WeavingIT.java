package ua.vikno.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
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
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vikno.identity.Accounts;

/** Entities nobody outside their feature can name are woven all the same: lazy relations and tracked changes work (ADR 0013). */
@ExtendWith(ArquillianExtension.class)
@Tag("container")
class WeavingIT {

    private static final String WOVEN = "org.eclipse.persistence.internal.weaving.PersistenceWeaved";

    @Deployment
    static EnterpriseArchive portal() {
        return Portal.with(WeavingIT.class);
    }

    @Test
    void everyEntityIsClosedInItsFeatureAndWoven() throws Exception {
        List<Class<?>> entities = entities();
        assertTrue(entities.size() > 20, entities.toString());
        for (Class<?> entity : entities) {
            assertFalse(Modifier.isPublic(entity.getModifiers()), entity + " is public");
            assertTrue(interfaces(entity).contains(WOVEN), entity + " is not woven");
        }
    }

    @Test
    void aCaseReadsItsHistoryOnlyWhenAskedAndKnowsItsChanges() throws Exception {
        Class<?> caseFile = load("ua.vikno.casework.CaseFile");
        assertEquals(
                Set.of(WOVEN, WOVEN + "Lazy", WOVEN + "ChangeTracking", WOVEN + "FetchGroups"),
                interfaces(caseFile).stream()
                        .filter(name -> name.startsWith(WOVEN))
                        .collect(Collectors.toSet()));
    }

    private static Set<String> interfaces(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).map(Class::getName).collect(Collectors.toSet());
    }

    /** Classes as the features see them, after the server's weaving. */
    private static Class<?> load(String name) {
        try {
            return Accounts.class.getClassLoader().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> entities() throws IOException, URISyntaxException {
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
