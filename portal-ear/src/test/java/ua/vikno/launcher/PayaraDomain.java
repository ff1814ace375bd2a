package ua.vikno.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The configuration of our application server: pages on one port, administration on this machine only, nothing else open.
 * Made from Payara's own template, so a new version of the server brings its own defaults.
 */
final class PayaraDomain {

    /** The server and everything it writes belong to this name. */
    static final String NAME = "vikno";

    /** Changes whenever this class makes another domain, so that an older one is made anew. */
    static final String SHAPE = "6";

    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms256m",
            "-Xmx768m",
            "-XX:+UseParallelGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Dfish.payara.classloading.delegate=false",
            "-Dsun.stdout.encoding=UTF-8",
            "-Djava.net.preferIPv4Stack=true",
            // its own: what it unpacks there has fixed names, and another user of the machine may have left the same
            "-Djava.io.tmpdir=${com.sun.aas.instanceRoot}/tmp");

    /** How long the server waits for a slow sender, and how large a plain form and an address may be: see docs/operations.md. */
    private static final Map<String, String> PATIENCE = Map.of(
            "timeout-seconds", "30",
            "request-timeout-seconds", "300",
            "connection-upload-timeout-millis", "60000",
            "max-form-post-size-bytes", "2097152",
            "header-buffer-length-bytes", "81920");

    /** Requests are answered by so many threads for each core: more only take the cores from one another, and from the compiler. */
    private static final int THREADS_A_CORE = 4;

    /** Beside them, for those who wait for a slow sender or for a provider of sign-ins. */
    private static final int WAITING_THREADS = 4;

    private static final int MOST_THREADS = 32;

    private final Path directory;
    private final Path logs;

    PayaraDomain(Path directory, Path logs) {
        this.directory = directory;
        this.logs = logs;
    }

    Path directory() {
        return directory;
    }

    /** Makes the domain anew from the template. */
    void create(Path template, String address, int httpPort, int adminPort) throws IOException {
        PayaraInstallation.delete(directory);
        Files.createDirectories(directory.getParent());
        PayaraInstallation.copy(template, directory);
        Files.createDirectories(directory.resolve("tmp"));
        Path file = directory.resolve("config/domain.xml");
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            configure(document, address, httpPort, adminPort);
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IOException("The server's template cannot be read: " + file, e);
        }
        logIntoHome();
    }

    private void configure(Document document, String address, int httpPort, int adminPort) {
        Element config = named(document.getDocumentElement(), "config", "name", "server-config");
        listeners(config, address, httpPort, adminPort);
        closeDoors(config);
        jvm(config);
        threads(config);
    }

    private static void listeners(Element config, String address, int httpPort, int adminPort) {
        Element http = named(config, "network-listener", "name", "http-listener-1");
        set(http, Map.of("address", address, "port", String.valueOf(httpPort)));
        Element admin = named(config, "network-listener", "name", "admin-listener");
        set(admin, Map.of("address", "127.0.0.1", "port", String.valueOf(adminPort)));
        Element secure = named(config, "network-listener", "name", "http-listener-2");
        secure.getParentNode().removeChild(secure);
        named(config, "virtual-server", "id", "server").setAttribute("network-listeners", "http-listener-1");
        Element protocol = (Element) named(config, "protocol", "name", "http-listener-1")
                .getElementsByTagName("http")
                .item(0);
        set(protocol, Map.of("xpowered-by", "false", "server-header", "false", "trace-enabled", "false"));
        set(protocol, PATIENCE);
    }

    /** Remote calls, JMX, messaging, the data grid and the server's own endpoints: the portal uses none of them. */
    private static void closeDoors(Element config) {
        all(config, "iiop-listener").forEach(it -> set(it, Map.of("address", "127.0.0.1", "enabled", "false")));
        all(config, "jmx-connector").forEach(it -> set(it, Map.of("address", "127.0.0.1", "enabled", "false")));
        // a remote broker that nobody asks: the other kinds listen on a port
        add(config, "jms-service", Map.of("type", "REMOTE"));
        all(config, "hazelcast-config-specific-configuration").forEach(it -> it.setAttribute("enabled", "false"));
        all(config, "microprofile-metrics-configuration").forEach(it -> it.setAttribute("enabled", "false"));
        add(config, "microprofile-openapi-configuration", Map.of("enabled", "false"));
    }

    private static void jvm(Element config) {
        Element java = all(config, "java-config").get(0);
        for (Element option : all(java, "jvm-options")) {
            String text = option.getTextContent();
            if (text.startsWith("-Xmx") || text.startsWith("-Dosgi.shell.telnet") || text.startsWith("-XX:NewRatio")) {
                java.removeChild(option);
            } else if (text.startsWith("-Dorg.glassfish.additionalOSGiBundlesToStart")) {
                option.setTextContent("-Dorg.glassfish.additionalOSGiBundlesToStart=org.apache.felix.fileinstall");
            }
        }
        for (String text : JVM_OPTIONS) {
            Element option = java.getOwnerDocument().createElement("jvm-options");
            option.setTextContent(text);
            java.appendChild(option);
        }
    }

    /** Who comes while all are busy waits in the server's queue, in turn. Pages that listen for news hold no thread. */
    private static void threads(Element config) {
        int threads = threads(Runtime.getRuntime().availableProcessors());
        set(
                named(config, "thread-pool", "name", "http-thread-pool"),
                Map.of("min-thread-pool-size", "8", "max-thread-pool-size", String.valueOf(threads)));
    }

    static int threads(int cores) {
        return Math.min(MOST_THREADS, WAITING_THREADS + THREADS_A_CORE * cores);
    }

    private void logIntoHome() throws IOException {
        Path file = directory.resolve("config/logging.properties");
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("com.sun.enterprise.server.logging.GFFileHandler.file=")) {
                lines.add("com.sun.enterprise.server.logging.GFFileHandler.file=" + logs.resolve("server.log"));
            } else if (line.contains("maxHistoryFiles=")) {
                lines.add(line.replaceFirst("=.*", "=5"));
            } else if (line.startsWith("handlers=")) {
                lines.add("handlers=");
            } else {
                lines.add(line);
            }
        }
        Files.write(file, lines);
    }

    private static void add(Element config, String tag, Map<String, String> attributes) {
        Element element = config.getOwnerDocument().createElement(tag);
        set(element, attributes);
        config.appendChild(element);
    }

    private static void set(Element element, Map<String, String> attributes) {
        attributes.forEach(element::setAttribute);
    }

    private static Element named(Element within, String tag, String attribute, String value) {
        return all(within, tag).stream()
                .filter(element -> value.equals(element.getAttribute(attribute)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + tag + " " + value + " in the server's template"));
    }

    private static List<Element> all(Element within, String tag) {
        NodeList found = within.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
