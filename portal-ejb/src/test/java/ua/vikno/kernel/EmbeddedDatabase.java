package ua.vikno.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL 18 of our own, for the tests and for the one-command run: nothing to install, as root or not.
 *
 * <p>{@code EmbeddedDatabase.in(directory).start()} starts it on a free port of 127.0.0.1 with a generated password. The
 * data in the directory are kept and used again; what a killed run left is put in order first.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The superuser of this server. */
    public static final String USER = "vikno";

    private static final Duration START = Duration.ofSeconds(60);

    private final int port;
    private final String password;
    private final GuardedProcess server;

    private EmbeddedDatabase(int port, String password, GuardedProcess server) {
        this.port = port;
        this.password = password;
        this.server = server;
    }

    /** Data and password live in this directory, programs too unless told otherwise. */
    public static Builder in(Path directory) {
        return new Builder(directory.toAbsolutePath());
    }

    public int port() {
        return port;
    }

    public String password() {
        return password;
    }

    public boolean isRunning() {
        return server.isAlive();
    }

    /** Completes when the server has ended, by itself or not. */
    public CompletableFuture<Process> ended() {
        return server.process().onExit();
    }

    /** The JDBC address of a database of this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** An unpooled source of connections to a database of this server. */
    public DataSource dataSource(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url(database));
        source.setUser(USER);
        source.setPassword(password);
        return source;
    }

    /** Makes an empty database unless there is one of this name. */
    public void createDatabase(String name) {
        if (query("select count(*) from pg_database where datname = '" + name + "'") == 0) {
            execute("create database " + name);
        }
    }

    /** Makes a copy of a database that nobody is connected to. */
    public void copyDatabase(String template, String name) {
        execute("create database " + name + " template " + template);
    }

    /** Removes a database, ending its connections. */
    public void dropDatabase(String name) {
        execute("drop database if exists " + name + " with (force)");
    }

    /** Stops the server in order; open connections are ended, what was committed stays. */
    @Override
    public void close() {
        server.stop(Duration.ofSeconds(20));
    }

    private void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private long query(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), USER, password);
    }

    /** What may be chosen about the server before it starts. */
    public static final class Builder {

        private final Path directory;
        private Path programs;
        private int port;
        private boolean durable = true;

        private Builder(Path directory) {
            this.directory = directory;
            this.programs = directory;
        }

        /** Where the unpacked programs are kept, to share them between several directories of data. */
        public Builder programs(Path kept) {
            this.programs = kept.toAbsolutePath();
            return this;
        }

        /** A fixed port instead of a free one; 0 is a free one. */
        public Builder port(int fixed) {
            this.port = fixed;
            return this;
        }

        /** For tests: faster, and data are lost if the machine (not the server) stops. */
        public Builder notDurable() {
            this.durable = false;
            return this;
        }

        /** Starts the server and returns when it answers. */
        public EmbeddedDatabase start() {
            try {
                return startOrFail();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start in " + directory + ": " + e.getMessage(), e);
            }
        }

        private EmbeddedDatabase startOrFail() throws IOException {
            Files.createDirectories(directory);
            Path bin = PostgresBinaries.unpackedUnder(programs).resolve("bin");
            DatabaseAccount account = DatabaseAccount.detect(bin.resolve("postgres"), directory);
            DatabaseCluster cluster = new DatabaseCluster(directory, bin, account, durable);
            cluster.prepare();
            int chosen = port == 0 ? freePort() : port;
            GuardedProcess server = cluster.launch(chosen);
            cluster.awaitReady(server, START);
            return new EmbeddedDatabase(chosen, cluster.password(), server);
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }
}
