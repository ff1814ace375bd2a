package ua.vikno.launcher;

import java.nio.file.Path;

/**
 * What is asked of a run.
 *
 * @param home directory that keeps everything
 * @param payaraZip the application server as Maven brought it
 * @param address address to listen on: 127.0.0.1 unless others shall reach the portal
 * @param httpPort port of the pages, 0 for a free one
 * @param baseUrl address people type, null to make it from the port
 */
record Options(Path home, Path payaraZip, String address, int httpPort, String baseUrl) {

    static Options fromSystemProperties() {
        return new Options(
                Path.of(required("vikno.home")),
                Path.of(required("vikno.payara.zip")),
                System.getProperty("vikno.http.address", "127.0.0.1"),
                port(required("vikno.http.port")),
                System.getProperty("vikno.base.url"));
    }

    static Path ear() {
        return Path.of(required("vikno.ear"));
    }

    private static String required(String name) {
        String value = System.getProperty(name, "");
        if (value.isBlank()) {
            throw new Refusal("Не задано " + name + ": запускайте командою mvn -Prun");
        }
        return value;
    }

    private static int port(String text) {
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        throw new Refusal("Порт має бути числом від 1 до 65535, а задано «" + text + "»: -Dvikno.http.port=8081");
    }
}
