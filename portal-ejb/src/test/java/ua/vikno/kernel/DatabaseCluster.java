package ua.vikno.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The files of one embedded PostgreSQL: made at first, put in order after a killed run, handed to the server. */
final class DatabaseCluster {

    /** Enough for tests; a benchmark of a large register asks for what its operator would give. */
    private static final String BUFFERS = System.getProperty("vikno.database.buffers", "96MB");

    private static final Map<String, String> PLAIN = Map.of("LC_ALL", "C", "TZ", "UTC");

    private final Path directory;
    private final Path bin;
    private final DatabaseAccount account;
    private final boolean durable;
    private final Path data;

    DatabaseCluster(Path directory, Path bin, DatabaseAccount account, boolean durable) {
        this.directory = directory;
        this.bin = bin;
        this.account = account;
        this.durable = durable;
        this.data = directory.resolve("data");
    }

    /** Makes the files of a new server, or makes those of a former run ready to be used again. */
    void prepare() throws IOException {
        if (Files.exists(data.resolve("PG_VERSION")) && Files.exists(passwordFile())) {
            account.own(data);
            endFormerServer();
        } else {
            create();
        }
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    private Path passwordFile() {
        return directory.resolve("password");
    }

    private Path log() {
        return directory.resolve("postgresql.log");
    }

    /** The password is written last: without it the directory counts as half made and is made anew. */
    private void create() throws IOException {
        PostgresBinaries.delete(data);
        byte[] secret = new byte[18];
        new SecureRandom().nextBytes(secret);
        String password = HexFormat.of().formatHex(secret);
        Files.createDirectory(data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path given = directory.resolve("password.new");
        writePrivately(given, password);
        account.own(data);
        account.own(given);
        List<String> command = new ArrayList<>(List.of(bin.resolve("initdb").toString(), "--pgdata=" + data));
        command.addAll(List.of("--username=" + EmbeddedDatabase.USER, "--pwfile=" + given, "--auth=scram-sha-256"));
        command.addAll(
                List.of("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        // trigrams ask the C library which characters are letters
        command.add("--lc-ctype=C.UTF-8");
        if (!durable) {
            command.add("--no-sync");
            // tests connect thousands of times; the password of one run is long enough
            command.add("--set=scram_iterations=1");
        }
        run(command);
        Files.move(given, passwordFile());
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text + "\n");
    }

    /** A killed run may leave a server, which is asked to stop, or only its lock file, which is removed. */
    private void endFormerServer() throws IOException {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        if (formerServer(lock).isPresent()) {
            run(List.of(bin.resolve("pg_ctl").toString(), "stop", "-D", data.toString(), "-m", "fast", "-t", "30"));
        }
        Files.deleteIfExists(lock);
    }

    private Optional<ProcessHandle> formerServer(Path lock) throws IOException {
        String pid = Files.readAllLines(lock).stream().findFirst().orElse("").strip();
        if (!pid.matches("[0-9]+")) {
            return Optional.empty();
        }
        Path commandLine = Path.of("/proc", pid, "cmdline");
        boolean ours = !Files.exists(Path.of("/proc/self"))
                || Files.exists(commandLine) && Files.readString(commandLine).contains(data.toString());
        return ProcessHandle.of(Long.parseLong(pid)).filter(process -> ours);
    }

    /** Starts the server on a port of 127.0.0.1, set for a small machine. */
    GuardedProcess launch(int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(bin.resolve("postgres").toString(), "-D", data.toString()));
        settings(port).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        Files.deleteIfExists(log());
        return GuardedProcess.start(account.wrap(command, directory), directory, PLAIN, log(), "INT");
    }

    private Map<String, String> settings(int port) {
        Map<String, String> settings = new java.util.TreeMap<>(Map.of(
                "listen_addresses", "127.0.0.1",
                "port", String.valueOf(port),
                "unix_socket_directories", "",
                "max_connections", "80",
                "shared_buffers", BUFFERS,
                "dynamic_shared_memory_type", "mmap",
                "max_parallel_workers_per_gather", "0",
                "jit", "off",
                "max_wal_size", "256MB",
                "timezone", "UTC"));
        if (!durable) {
            settings.putAll(Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off"));
        }
        return settings;
    }

    /** The server itself writes to its lock file when it is ready for connections. */
    void awaitReady(GuardedProcess server, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (!ready(server)) {
            if (!server.isAlive()) {
                throw new IOException("the server ended at once: " + lastLines());
            }
            if (System.nanoTime() > end) {
                server.close();
                throw new IOException("no answer in " + patience.toSeconds() + " s: " + lastLines());
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private boolean ready(GuardedProcess server) throws IOException {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return false;
        }
        List<String> lines = Files.readAllLines(lock);
        return lines.size() >= 8
                && lines.get(7).startsWith("ready")
                && lines.get(0).equals("" + server.pid());
    }

    private void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(account.wrap(command, directory))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(Path.of(command.get(0)).getFileName() + " failed: " + lastLines());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private String lastLines() throws IOException {
        if (!Files.exists(log())) {
            return "no log";
        }
        List<String> lines = Files.readAllLines(log());
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }
}
