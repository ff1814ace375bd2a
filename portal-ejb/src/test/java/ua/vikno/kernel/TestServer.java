package ua.vikno.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import ua.vikno.kernel.TestDatabase.FreshDatabase;
import ua.vikno.kernel.TestDatabase.Work;

/** The one PostgreSQL of this test run, its migrated template and the database that rolled back tests share. */
final class TestServer {

    /** Where this run keeps PostgreSQL; runs beside it, of the same build, have theirs. */
    static final Path PROGRAMS = Path.of("target", "postgres", "fork-" + System.getProperty("vikno.fork", "0"))
            .toAbsolutePath();

    private static final String TEMPLATE = "vikno_template";

    private final EmbeddedDatabase server;
    private final FreshDatabase shared;
    private final Set<String> filled = new HashSet<>();

    private TestServer(EmbeddedDatabase server) {
        this.server = server;
        server.createDatabase(TEMPLATE);
        Migrations.migrate(server.dataSource(TEMPLATE));
        this.shared = fresh("vikno_test");
    }

    static TestServer running() {
        return Holder.SERVER;
    }

    FreshDatabase shared() {
        return shared;
    }

    FreshDatabase fresh(String name) {
        server.copyDatabase(TEMPLATE, name);
        return new FreshDatabase(server, name);
    }

    synchronized FreshDatabase filled(String name, Work<?> filling) throws Exception {
        String template = "filled_" + name;
        if (filled.add(template)) {
            FreshDatabase first = fresh(template);
            first.inTransaction(filling);
            first.leave();
        }
        String copy = TestDatabase.freshName();
        server.copyDatabase(template, copy);
        return new FreshDatabase(server, copy);
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
