package ua.vikno.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vikno.kernel.EmbeddedDatabase;

/**
 * Everything a portal needs around it, on this machine alone: database, identity provider, mail, application server. The
 * one-command run and the build's tests start the same.
 */
final class DemoEnvironment implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String CLIENT = "vikno-demo";

    private final Options options;
    private final Home home;
    private final Steps steps;
    private final Path programs;
    private final int httpPort;
    private final DemoSignInPage people;
    private final Map<String, String> more = new LinkedHashMap<>();
    private boolean durable = true;
    private volatile EmbeddedDatabase database;
    private volatile DemoIdentityProvider identity;
    private volatile DemoMail mail;
    private volatile DemoTexts texts;
    private int mailPort;
    private PayaraInstallation installation;
    private volatile PayaraServer server;

    /**
     * Starts nothing yet.
     *
     * @param programs directory of the unpacked database and server, which several homes may share
     */
    DemoEnvironment(Options options, Home home, Steps steps, Path programs) throws IOException {
        this.options = options;
        this.home = home;
        this.steps = steps;
        this.programs = programs;
        this.httpPort = options.httpPort() == 0 ? home.port("http") : options.httpPort();
        this.people = DemoSignInPage.load();
    }

    /** Address of the portal as people type it, without a slash at the end. */
    String baseUrl() {
        return options.baseUrl() == null ? "http://localhost:" + httpPort : options.baseUrl();
    }

    /** Whether what is written outlives the machine's power; tests have no need of that, benchmarks do. */
    DemoEnvironment durable(boolean durable) {
        this.durable = durable;
        return this;
    }

    EmbeddedDatabase database() {
        return database;
    }

    DemoIdentityProvider identity() {
        return identity;
    }

    DemoMail mail() {
        return mail;
    }

    DemoTexts texts() {
        return texts;
    }

    PayaraServer server() {
        return server;
    }

    List<DemoPerson> people() {
        return people.people();
    }

    /** A setting of the portal beyond the usual ones; before the server starts. */
    DemoEnvironment with(String variable, String value) {
        more.put(variable, value);
        return this;
    }

    /** Database, mail and identity provider: what the portal must find when it starts. */
    void startNeighbours() {
        boolean known = Files.exists(home.postgres().resolve("data/PG_VERSION"));
        database = steps.step(
                known ? "Запускаю базу даних із вашими даними" : "Створюю базу даних PostgreSQL", this::startDatabase);
        steps.step("Запускаю навчальну пошту, SMS та постачальника входу", () -> {
            mailPort = home.port("smtp");
            mail = DemoMail.start(home.mail(), mailPort);
            texts = DemoTexts.start(home.texts(), home);
            String host = URI.create(baseUrl()).getHost();
            identity = DemoIdentityProvider.start(people, options.address(), host, home.port("identity"));
            return null;
        });
    }

    private EmbeddedDatabase startDatabase() {
        EmbeddedDatabase.Builder server =
                EmbeddedDatabase.in(home.postgres()).programs(programs).port(home.port("database"));
        return (durable ? server : server.notDurable()).start();
    }

    /** The database has ended, of itself or by a test: starts it again where it was. The portal finds it by itself. */
    void restartDatabase() {
        database = steps.step("Запускаю базу даних знову", this::startDatabase);
    }

    /** The server's files and its object; nothing runs yet. */
    void prepareServer() {
        installation = PayaraInstallation.under(programs, options.payaraZip());
        if (!installation.isUnpacked()) {
            steps.step("Розпаковую сервер застосунків, лише першого разу", () -> {
                installation.unpack(options.payaraZip());
                return null;
            });
        }
        server = new PayaraServer(installation, home);
    }

    /** Starts the server with no program on it. */
    void startEmptyServer(String databaseName) {
        database.createDatabase(databaseName);
        steps.step("Запускаю сервер застосунків", () -> {
            server.configure(options.address(), httpPort);
            server.start(settings(databaseName));
            server.awaitAdministration(PATIENCE);
            return null;
        });
    }

    /** Starts the server with the program that was deployed on it before. */
    void startServerAsLeft(String databaseName) {
        steps.step("Запускаю портал", () -> {
            server.start(settings(databaseName));
            awaitHealth();
            return null;
        });
    }

    /** Puts a program on the running server and waits until it answers. */
    void deploy(String name, Path ear) {
        steps.step("Розгортаю портал", () -> {
            server.deploy(name, ear);
            awaitHealth();
            return null;
        });
    }

    /** Takes a program off the running server. */
    void undeploy(String name) {
        steps.step("Знімаю портал із сервера", () -> {
            server.undeploy(name);
            return null;
        });
    }

    /** The city's first day; a day that broke off is not begun again, for half of it has happened. */
    void live() {
        if (home.isFirst("life")) {
            steps.step("Наповнюю портал навчальними заявами, лише першого разу", () -> {
                new DemoLife(baseUrl(), people()).play();
                return null;
            });
        }
    }

    private void awaitHealth() throws IOException {
        server.awaitHealth(local("/health/ready"), PATIENCE);
    }

    /** An address of the portal for this machine, whatever name people use. */
    URI local(String path) {
        return URI.create("http://127.0.0.1:" + httpPort + path);
    }

    /** What distinguishes one deployment from another: the same program, server, Java and ports need no new one. */
    String fingerprint(Path ear) throws IOException {
        return String.join(
                "\n",
                Digests.sha256(ear),
                options.payaraZip().getFileName().toString(),
                System.getProperty("java.home"),
                options.address() + ":" + httpPort,
                String.valueOf(server.adminPort()),
                PayaraDomain.SHAPE);
    }

    /** The portal's settings, as the server's environment gives them. */
    private Map<String, String> settings(String databaseName) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("VIKNO_DEMO", "true");
        settings.put("VIKNO_BASE_URL", baseUrl());
        settings.put("VIKNO_DB_URL", database.url(databaseName));
        settings.put("VIKNO_DB_USER", EmbeddedDatabase.USER);
        settings.put("VIKNO_DB_PASSWORD", database.password());
        settings.put("VIKNO_SMTP_HOST", "127.0.0.1");
        settings.put("VIKNO_SMTP_PORT", String.valueOf(mailPort));
        settings.put("VIKNO_DEMO_MAIL_DIRECTORY", home.mail().toString());
        settings.put("VIKNO_DEMO_SMS_DIRECTORY", home.texts().toString());
        settings.putAll(texts.settings());
        signIn(
                settings,
                "citizen",
                "Навчальний вхід",
                "Training sign-in",
                "Оберіть вигадану людину, пароль не потрібен");
        signIn(
                settings,
                "staff",
                "Навчальний вхід для працівників",
                "Training sign-in for staff",
                "Оберіть вигаданого працівника");
        settings.putAll(more);
        return settings;
    }

    private void signIn(Map<String, String> settings, String group, String title, String titleEn, String hint) {
        String name = "VIKNO_OIDC_" + group.toUpperCase(java.util.Locale.ROOT);
        settings.put(name + "_ISSUER", identity.issuer(group));
        settings.put(name + "_CLIENT_ID", CLIENT);
        settings.put(name + "_CLIENT_SECRET", home.secret("identity"));
        settings.put(name + "_KIND", group);
        settings.put(name + "_TITLE", title);
        settings.put(name + "_TITLE_EN", titleEn);
        settings.put(name + "_HINT", hint);
        settings.put(name + "_HINT_EN", "Pick an invented person, no password needed");
    }

    /** Stops everything in the order opposite to the start; whatever fails to stop does not keep the rest. */
    @Override
    public void close() {
        for (AutoCloseable part : new AutoCloseable[] {server, identity, texts, mail, database}) {
            try {
                if (part != null) {
                    part.close();
                }
            } catch (Exception e) {
                steps.say("  Не зупинилося: " + e.getMessage());
            }
        }
    }
}
