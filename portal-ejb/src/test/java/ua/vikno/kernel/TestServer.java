package ua.vikno.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ua.vikno.kernel.TestDatabase.Filling;
import ua.vikno.kernel.TestDatabase.FreshDatabase;

/** The one PostgreSQL of this test run, its migrated template, others filled over it, and the databases that rolled back tests share. */
final class TestServer {

    /** Where this run keeps PostgreSQL; runs beside it, of the same build, have theirs. */
    static final Path PROGRAMS = Path.of("target", "postgres", "fork-" + System.getProperty("vikno.fork", "0"))
            .toAbsolutePath();

    private static final String TEMPLATE = "vikno_template";

    private final EmbeddedDatabase server;
    private final Map<String, FreshDatabase> shared = new HashMap<>();
    private final Set<String> filled = new HashSet<>();

    private TestServer(EmbeddedDatabase server) {
        this.server = server;
        server.createDatabase(TEMPLATE);
        Migrations.migrate(server.dataSource(TEMPLATE));
    }

    static TestServer running() {
        return Holder.SERVER;
    }

    /** The database of these fillings that tests share. */
    synchronized FreshDatabase shared(Filling... fillings) throws Exception {
        String template = template(fillings);
        FreshDatabase known = shared.get(template);
        if (known == null) {
            known = copy(template, "shared_" + template);
            shared.put(template, known);
        }
        return known;
    }

    FreshDatabase fresh(String name) {
        return copy(TEMPLATE, name);
    }

    FreshDatabase filled(String name, Filling... fillings) throws Exception {
        return copy(template(fillings), name);
    }

    private FreshDatabase copy(String template, String name) {
        server.copyDatabase(template, name);
        return new FreshDatabase(server, name);
    }

    /** Each is filled once, over the one before it; the others take copies. */
    private synchronized String template(Filling... fillings) throws Exception {
        String template = TEMPLATE;
        for (Filling filling : fillings) {
            String name = "filled_" + filling.name();
            if (!filled.contains(name)) {
                FreshDatabase first = copy(template, name);
                first.inTransaction(filling.work());
                first.leave();
                filled.add(name);
            }
            template = name;
        }
        return template;
    }

    private static TestServer start() {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(PROGRAMS), "run-");
            EmbeddedDatabase server =
                    EmbeddedDatabase.in(data).programs(PROGRAMS).notDurable().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data)));
            return new TestServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedDatabase server, Path data) {
        server.close();
        try {
            PostgresBinaries.delete(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        private static final TestServer SERVER = start();
    }
}
