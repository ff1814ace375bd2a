package ua.vikno.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import ua.vikno.kernel.GuardedProcess;

/**
 * One Payara server in a home. Programs are deployed by its administration command after the start, never from a boot
 * command file, which hangs the start.
 */
final class PayaraServer implements AutoCloseable {

    private static final Duration STOP = Duration.ofSeconds(25);

    private final PayaraInstallation installation;
    private final PayaraDomain domain;
    private final Home home;
    private final Asadmin asadmin;
    private final int adminPort;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private volatile GuardedProcess process;

    PayaraServer(PayaraInstallation installation, Home home) {
        this.installation = installation;
        this.home = home;
        Path server = home.directory().resolve("server");
        this.domain = new PayaraDomain(server.resolve(PayaraDomain.NAME), home.logs());
        this.adminPort = home.port("admin");
        this.asadmin = new Asadmin(installation, server.resolve("passwords"), adminPort);
    }

    /** Whether the domain was made for this fingerprint: the same program, ports and Java. */
    boolean isMadeFor(String fingerprint) throws IOException {
        return Files.exists(fingerprintFile())
                && Files.readString(fingerprintFile()).equals(fingerprint)
                && Files.exists(commandFile());
    }

    /** Makes the server's configuration anew, with no program deployed. */
    void configure(String address, int httpPort) throws IOException {
        Files.deleteIfExists(fingerprintFile());
        domain.create(installation.glassfish().resolve("domains/domain1"), address, httpPort, adminPort);
        asadmin.changePassword(domain.directory(), home.secret("admin"));
        Files.write(commandFile(), asadmin.startCommand(domain.directory()));
    }

    /** To be called when the program is deployed: the next start may use this domain as it is. */
    void madeFor(String fingerprint) throws IOException {
        Files.writeString(fingerprintFile(), fingerprint);
    }

    /** Starts the server's JVM; it answers later, see {@link #awaitAdministration} and {@link #awaitHealth}. */
    void start(Map<String, String> environment) throws IOException {
        endFormerRun();
        process = GuardedProcess.start(
                Files.readAllLines(commandFile()),
                domain.directory(),
                environment,
                home.logs().resolve("server-start.log"),
                "TERM");
        Files.writeString(pidFile(), String.valueOf(process.pid()));
    }

    /** A run that was killed a moment ago may still be stopping its server. */
    private void endFormerRun() throws IOException {
        if (!Files.exists(pidFile())) {
            return;
        }
        long pid = Long.parseLong(Files.readString(pidFile()).strip());
        ProcessHandle.of(pid).filter(this::isOurs).ifPresent(former -> {
            former.destroy();
            former.onExit()
                    .orTimeout(STOP.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                    .exceptionally(e -> {
                        former.destroyForcibly();
                        return former;
                    })
                    .join();
        });
        Files.deleteIfExists(pidFile());
    }

    private boolean isOurs(ProcessHandle other) {
        try {
            Path commandLine = Path.of("/proc", String.valueOf(other.pid()), "cmdline");
            return Files.readString(commandLine).contains(domain.directory().toString());
        } catch (IOException e) {
            return false;
        }
    }

    void awaitAdministration(Duration patience) throws IOException {
        // any answer will do: without a password it is "unauthorized"
        await(URI.create("http://127.0.0.1:" + adminPort + "/__asadmin/version"), 0, patience);
    }

    /** Waits for the portal itself: the server accepts connections long before its programs are loaded. */
    void awaitHealth(URI address, Duration patience) throws IOException {
        await(address, 200, patience);
    }

    private void await(URI address, int status, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (!answers(address, status)) {
            if (!process.isAlive()) {
                throw new Refusal("Сервер застосунків зупинився під час запуску: причина наприкінці журналу "
                        + home.logs().resolve("server.log"));
            }
            if (System.nanoTime() > end) {
                throw new Refusal("Портал не відповів за " + patience.toSeconds() + " с: причина в журналі "
                        + home.logs().resolve("server.log"));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean answers(URI address, int status) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        try {
            int answered =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == 0 || status == answered;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Запуск перервано", e);
        }
    }

    void deploy(String name, Path archive) throws IOException {
        try {
            asadmin.run(List.of("deploy", "--force", "--name", name, archive.toString()));
        } catch (IOException e) {
            throw new Refusal(
                    "Портал не розгорнувся, журнал: " + home.logs().resolve("server.log") + "\n    "
                            + e.getMessage().lines().limit(6).collect(Collectors.joining("\n    ")),
                    e);
        }
    }

    void undeploy(String name) throws IOException {
        asadmin.run(List.of("undeploy", name));
    }

    long pid() {
        return process.pid();
    }

    int adminPort() {
        return adminPort;
    }

    /** Completes when the server has stopped, by itself or not. */
    CompletableFuture<Process> ended() {
        return process.process().onExit();
    }

    @Override
    public void close() {
        if (process != null) {
            process.stop(STOP);
        }
    }

    /** Ends it at once, with nothing put in order. */
    void kill() {
        process.process().destroyForcibly().onExit().join();
    }

    private Path fingerprintFile() {
        return domain.directory().resolveSibling("made-for");
    }

    private Path commandFile() {
        return domain.directory().resolveSibling("start-command");
    }

    private Path pidFile() {
        return domain.directory().resolveSibling("pid");
    }
}
