package ua.vikno.kernel;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import ua.vikno.kernel.TestDatabase.FreshDatabase;

/** The one PostgreSQL of this test run, its migrated template and the database that rolled back tests share. */
final class TestServer {

    /** Where this run keeps PostgreSQL; runs beside it, of the same build, have theirs. */
    static final Path PROGRAMS = Path.of("target", "postgres", "fork-" + System.getProperty("vikno.fork", "0"))
            .toAbsolutePath();

    private static final String TEMPLATE = "vikno_template";

    private final EmbeddedDatabase server;
    private final FreshDatabase shared;

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

    /** The portal's own persistence unit, with transactions of our own instead of the container's. */
    static EntityManagerFactory entityManagers(DataSource source) {
        return Persistence.createEntityManagerFactory(
                "vikno",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", source,
                        "eclipselink.session-name", "test-" + System.identityHashCode(source),
                        "eclipselink.weaving", "false"));
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
