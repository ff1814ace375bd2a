package ua.vikno.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import ua.vikno.notification.twin.TextTwin;

/**
 * The portal of the build's tests: the same environment as the one-command run, on free ports and in a home of its own,
 * started when the first test needs it and stopped at the end of the run.
 */
public final class TestPortal {

    /** Name of the database in the server's environment, and of the portal there: whatever is deployed begins with an empty one. */
    private static final String DATABASE = "vikno";

    private static TestPortal running;
    private static RuntimeException failed;

    private final Home home;
    private final DemoEnvironment environment;
    private boolean deployed;

    private TestPortal() throws IOException {
        Path root = Files.createDirectories(Path.of(System.getProperty("vikno.build.directory", "target"), "portal")
                .toAbsolutePath());
        forgetFormerRuns(root);
        Options asked = new Options(
                Files.createTempDirectory(root, "run-"),
                Path.of(System.getProperty("vikno.payara.zip")),
                "127.0.0.1",
                0,
                null);
        home = Home.open(asked.home());
        // tests are a proxy that speaks for itself, and are not counted; a test of limits names an address
        environment = new DemoEnvironment(asked, home, Steps.inLog(), root)
                .durable(!Boolean.getBoolean("vikno.database.fleeting"))
                .with("VIKNO_PROXY_TRUSTED", "127.0.0.1")
                // tests run at any hour
                .with("VIKNO_SMS_QUIET", "none");
        String java = System.getProperty("vikno.server.java");
        if (java != null) {
            environment.with("JAVA_TOOL_OPTIONS", java);
        }
    }

    private static void forgetFormerRuns(Path root) throws IOException {
        try (DirectoryStream<Path> runs = Files.newDirectoryStream(root, "run-*")) {
            for (Path run : runs) {
                PayaraInstallation.delete(run);
            }
        }
    }

    /** The running environment with no program on it yet, unless journeys have begun. */
    public static synchronized TestPortal environment() {
        if (failed != null) {
            throw failed;
        }
        if (running == null) {
            try {
                TestPortal portal = new TestPortal();
                Runtime.getRuntime().addShutdownHook(new Thread(portal.environment::close));
                portal.environment.prepareServer();
                portal.environment.startNeighbours();
                portal.environment.startEmptyServer(DATABASE);
                running = portal;
            } catch (IOException | RuntimeException e) {
                failed = Refusals.inWords(e);
                throw failed;
            }
        }
        return running;
    }

    /** The environment with the portal deployed and ready. */
    public static synchronized TestPortal deployed() {
        TestPortal portal = environment();
        if (!portal.deployed) {
            portal.emptyDatabase();
            portal.environment.deploy(DATABASE, Options.ear());
            portal.deployed = true;
        }
        return portal;
    }

    /** The environment with room for a program of in-container tests: the portal and its data are gone. */
    static synchronized TestPortal emptied() {
        TestPortal portal = environment();
        if (portal.deployed) {
            portal.environment.undeploy(DATABASE);
            portal.deployed = false;
        }
        portal.emptyDatabase();
        return portal;
    }

    private void emptyDatabase() {
        environment.database().dropDatabase(DATABASE);
        environment.database().createDatabase(DATABASE);
    }

    /** Puts another program on the server, under its own name as the context root. */
    public void deployBeside(String name, Path archive) throws IOException {
        environment.server().deploy(name, archive);
    }

    /** Stops the environment if it was started, leaving the logs. */
    static synchronized void stop() throws IOException {
        if (running != null) {
            running.environment.close();
            running.home.close();
            running = null;
        }
    }

    /** Address of the portal as a browser uses it, without a slash at the end. */
    public String baseUrl() {
        return environment.baseUrl();
    }

    /** Addresses that a page may ask for: the portal and the identity providers, nobody else. */
    public List<URI> known() {
        return List.of(URI.create(baseUrl()), URI.create(environment.identity().issuer("citizen")));
    }

    /** The portal's database, for a look behind the pages. */
    public DataSource dataSource() {
        return environment.database().dataSource(DATABASE);
    }

    /** Where the server writes its logs. */
    public Path logs() {
        return home.logs();
    }

    /** The server's process, for measuring it. */
    public long serverPid() {
        return environment.server().pid();
    }

    /** Letters the portal has sent, as {@code *.eml} files. */
    public Path letters() {
        return home.mail();
    }

    /** The providers of short texts: what they took, and their lines to be cut. */
    public List<TextTwin> textTwins() {
        return environment.texts().twins();
    }

    /** Takes the mail server away, and brings it back: the portal must lose nothing meanwhile. */
    public void mailServer(boolean present) {
        if (present) {
            environment.mail().resume();
        } else {
            environment.mail().pause();
        }
    }

    /** Takes the database away, and brings it back: the portal must say so plainly and need no restart. */
    public void database(boolean present) {
        if (present) {
            environment.restartDatabase();
        } else {
            environment.database().close();
        }
    }

    /** Puts the same program over the running one, as an update does. */
    public void redeploy() {
        environment.deploy(DATABASE, Options.ear());
    }

    /** Ends the application server as a power cut does, and starts it again. */
    public void killServer() throws IOException {
        cutServer();
        startServerAgain();
    }

    /** Ends the application server as a power cut does; the database stays. */
    public void cutServer() {
        environment.server().kill();
    }

    /** Starts it as it was left; returns when the portal is ready. */
    public void startServerAgain() throws IOException {
        environment.startServerAsLeft(DATABASE);
    }

    /** Lets the demo city live its first day. */
    public void live() {
        environment.live();
    }

    /** Who of the demo citizens is called so on the sign-in page, by the name the identity provider knows. */
    public Optional<String> citizen(String display) {
        return environment.people().stream()
                .filter(person ->
                        person.group().equals("citizen") && person.display().startsWith(display))
                .map(DemoPerson::sub)
                .findFirst();
    }

    /** One of the demo people, at the pages without a browser. */
    public DemoVisitor visitor(String sub) throws IOException {
        DemoPerson person = environment.people().stream()
                .filter(known -> known.sub().equals(sub))
                .findFirst()
                .orElseThrow();
        DemoVisitor visitor = new DemoVisitor(baseUrl(), person);
        visitor.signIn();
        return visitor;
    }

    /**
     * One of the demo people who has not signed in.
     *
     * @param group {@code citizen} or {@code staff}
     * @param display how the name on the sign-in page begins
     */
    public DemoVisitor stranger(String group, String display) {
        return environment.people().stream()
                .filter(person ->
                        person.group().equals(group) && person.display().startsWith(display))
                .map(person -> new DemoVisitor(baseUrl(), person))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + group + " is called " + display));
    }

    /** A person orders an extract of the city plan; answers with the application's number. */
    public String order(String sub) throws IOException {
        return new DemoLife(baseUrl(), environment.people()).order(sub);
    }

    /** The administrator registers an application by one click; answers with the case's number. */
    public String register(String application) throws IOException {
        return new DemoLife(baseUrl(), environment.people()).register(application);
    }

    /** A person throws away the draft they have, as other journeys begin one of their own. */
    public void discardDraft(String sub) throws IOException {
        new DemoLife(baseUrl(), environment.people()).discard(sub);
    }

    int adminPort() {
        return environment.server().adminPort();
    }

    String adminPassword() {
        return home.secret("admin");
    }

    int httpPort() {
        return URI.create(baseUrl()).getPort();
    }
}
