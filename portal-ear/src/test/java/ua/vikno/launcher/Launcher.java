package ua.vikno.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * {@code mvn -Prun}: a whole portal on this machine by one command. It runs inside Maven's own JVM, so that Ctrl-C returns
 * to the prompt only when everything has stopped.
 */
public final class Launcher {

    private static final String DATABASE = "vikno";
    private static final long NEEDED_FIRST = 1_000_000_000L;
    private static final long NEEDED_LATER = 300_000_000L;

    private final Steps steps = Steps.onTerminal();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private Home home;
    private volatile DemoEnvironment environment;

    private Launcher() {}

    /** Runs until it is interrupted; a refusal is one plain sentence and exit code 1. */
    public static void main(String[] arguments) {
        System.exit(new Launcher().run());
    }

    private int run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "vikno-stop"));
        try {
            start();
            watch();
            if (!stopping.get()) {
                steps.say("\n  ✗ Сервер застосунків зупинився сам: причина в журналі " + serverLog());
            }
        } catch (Refusal refusal) {
            refuse(refusal);
        } catch (IOException | RuntimeException e) {
            refuse(Refusals.inWords(e));
        }
        return 1;
    }

    /** Returns when the server has ended; a database that ended of itself is started again. */
    private void watch() {
        while (!environment.server().ended().isDone()) {
            CompletableFuture.anyOf(
                            environment.server().ended(), environment.database().ended())
                    .join();
            if (!stopping.get() && !environment.server().ended().isDone()) {
                environment.restartDatabase();
            }
        }
    }

    private void refuse(Refusal refusal) {
        if (!stopping.get()) {
            steps.say("\n  ✗ " + refusal.getMessage() + "\n");
        }
    }

    private void start() throws IOException {
        long begin = System.nanoTime();
        Options options = Options.fromSystemProperties();
        steps.say("\n  Вікно: портал на цьому компʼютері. Усе своє він тримає в теці " + options.home() + "\n");
        home = Home.open(options.home());
        steps.step("Перевіряю Java, місце на диску та порт", () -> check(options));
        environment = new DemoEnvironment(options, home, steps, home.directory());
        environment.prepareServer();
        environment.startNeighbours();
        startPortal(Options.ear());
        live();
        greet((System.nanoTime() - begin) / 1_000_000_000);
    }

    private Void check(Options options) throws IOException {
        if (Runtime.version().feature() < 17) {
            throw new Refusal("Потрібна Java 17 або новіша, а тут "
                    + Runtime.version().feature() + ": установіть JDK 17 (у Debian: apt install openjdk-17-jdk)");
        }
        long needed = home.isUsed() ? NEEDED_LATER : NEEDED_FIRST;
        if (Files.getFileStore(home.directory()).getUsableSpace() < needed) {
            throw new Refusal("Замало місця на диску: звільніть у теці " + home.directory() + " принаймні "
                    + needed / 1_000_000 + " МБ або задайте іншу теку: -Dvikno.home=…");
        }
        if (options.httpPort() != 0 && !Ports.isFree(options.address(), options.httpPort())) {
            throw new Refusal("Порт " + options.httpPort()
                    + " зайнятий іншою програмою: зупиніть її або задайте інший порт: mvn -Prun -Dvikno.http.port="
                    + Ports.anyFree());
        }
        return null;
    }

    private void startPortal(Path ear) throws IOException {
        PayaraServer server = environment.server();
        String fingerprint = environment.fingerprint(ear);
        if (server.isMadeFor(fingerprint)) {
            environment.startServerAsLeft(DATABASE);
        } else {
            environment.startEmptyServer(DATABASE);
            environment.deploy(DATABASE, ear);
            server.madeFor(fingerprint);
        }
    }

    /** A portal without a first day is a portal all the same. */
    private void live() {
        try {
            environment.live();
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void greet(long seconds) {
        StringBuilder people = new StringBuilder();
        for (DemoPerson person : environment.people()) {
            people.append("      ")
                    .append(person.display())
                    .append(" — ")
                    .append(person.note())
                    .append('\n');
        }
        steps.say("""

                  Портал працює: %1$s/   (%2$d с)

                  Натисніть «Увійти» й оберіть людину, пароль не потрібен:
                %3$s
                  Листи, які портал надіслав:  %1$s/demo/mail
                  SMS, які портал надіслав:    %1$s/demo/sms
                  Дані й журнали:              %4$s
                  Зупинити: Ctrl-C. Дані лишаться; щоб почати спочатку, видаліть теку.
                """.formatted(environment.baseUrl(), seconds, people, home.directory()));
    }

    /** On Ctrl-C, on a request to end, and when the server has ended by itself. */
    private void stop() {
        if (stopping.compareAndSet(false, true) && environment != null) {
            steps.say("\n  Зупиняю портал …");
            environment.close();
            steps.say("  Зупинено. Дані лишилися в теці " + home.directory());
        }
    }

    private Path serverLog() {
        return home.logs().resolve("server.log");
    }
}
