package ua.vikno.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The embedded PostgreSQL keeps its data, survives a killed run and answers only on this machine. */
class EmbeddedDatabaseIT {

    private static final Path PROGRAMS = TestServer.PROGRAMS;

    private Path directory;

    @BeforeEach
    void directory() throws Exception {
        directory = Files.createTempDirectory(Files.createDirectories(PROGRAMS), "it-");
    }

    @AfterEach
    void clean() throws Exception {
        PostgresBinaries.delete(directory);
    }

    @Test
    void keepsItsDataBetweenRuns() throws Exception {
        String password;
        try (EmbeddedDatabase first = start()) {
            first.createDatabase("kept");
            first.createDatabase("kept");
            password = first.password();
        }
        try (EmbeddedDatabase second = start()) {
            assertEquals(password, second.password());
            assertEquals("t", ask(second, "select exists(select from pg_database where datname = 'kept')"));
        }
    }

    @Test
    void startsOverAServerThatAKilledRunLeft() throws Exception {
        EmbeddedDatabase killed = start();
        long pid = pid();
        try (EmbeddedDatabase next = start()) {
            assertFalse(killed.isRunning());
            assertNotEquals(pid, pid());
            assertEquals("1", ask(next, "select 1"));
        }
    }

    @Test
    void removesTheLockFileOfAServerThatIsGone() throws Exception {
        EmbeddedDatabase killed = start();
        Path lock = directory.resolve("data/postmaster.pid");
        String ours = Files.readString(lock);
        killed.close();
        // the number now belongs to somebody else: to this very test
        Files.writeString(
                lock, ours.replaceFirst("^[0-9]+", "" + ProcessHandle.current().pid()));
        try (EmbeddedDatabase next = start()) {
            assertEquals("1", ask(next, "select 1"));
        }
    }

    @Test
    void worksInsideADirectoryClosedToOthers() throws Exception {
        Path closed = Files.createTempDirectory(directory, "closed-");
        try (EmbeddedDatabase database =
                EmbeddedDatabase.in(closed.resolve("inside")).notDurable().start()) {
            assertEquals("1", ask(database, "select 1"));
        }
    }

    @Test
    void refusesAStrangerWithoutThePassword() {
        try (TestDatabase.FreshDatabase database = TestDatabase.fresh()) {
            assertThrows(
                    SQLException.class,
                    () -> DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, "guess"));
        }
    }

    @Test
    void knowsUkrainianLettersAndOrder() throws Exception {
        try (TestDatabase.FreshDatabase database = TestDatabase.fresh()) {
            assertEquals("ґанок, єнот", ask(database.dataSource(), "select lower('ҐАНОК, ЄНОТ')"));
            assertEquals(
                    "г,ґ,д,е,є,и,і,ї,й",
                    ask(
                            database.dataSource(),
                            "select string_agg(x, ',' order by x collate \"uk-x-icu\")"
                                    + " from unnest(string_to_array('ї,ґ,є,й,і,и,е,д,г', ',')) x"));
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.in(directory).programs(PROGRAMS).notDurable().start();
    }

    private long pid() throws Exception {
        return Long.parseLong(
                Files.readAllLines(directory.resolve("data/postmaster.pid")).get(0));
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        return ask(database.dataSource("postgres"), sql);
    }

    private static String ask(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
