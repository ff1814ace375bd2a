package ua.vikno.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser of somebody whom the portal does not know: no cookies, an address of its own on the network, as a trusted proxy tells it. So
 * every limit of the portal counts as it does in life.
 */
final class Stranger {

    static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(60))
            .build();

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int BYTE = 256;

    private final MortalPortal server;
    private final String address;
    private final Timings timings;

    /** The how-manieth stranger this is decides of their address: up to 16 million have one of their own. */
    Stranger(MortalPortal server, int number, Timings timings) {
        this.server = server;
        this.address = "10." + number / BYTE / BYTE % BYTE + "." + number / BYTE % BYTE + "." + number % BYTE;
        this.timings = timings;
    }

    /**
     * What came.
     *
     * @param location where it leads; empty where it is a page
     */
    record Page(String location, String body) {

        boolean leadsTo(String path) {
            return location.contains(path);
        }
    }

    Page get(String kind, String path) throws IOException {
        return send(kind, request(path).GET());
    }

    Page post(String kind, String path, Map<String, String> form) throws IOException {
        return send(kind, posted(path, form));
    }

    /** A form on its way, for who sends it by themselves. */
    HttpRequest.Builder posted(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.portal().baseUrl()).resolve(path))
                .timeout(PATIENCE)
                .header("X-Forwarded-For", address);
    }

    private Page send(String kind, HttpRequest.Builder request) throws IOException {
        int deaths = -1;
        try {
            server.awaitThere();
            deaths = server.deaths();
            timings.request();
            long begin = System.nanoTime();
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            timings.add(kind, System.nanoTime() - begin);
            if (answer.statusCode() != 200 && answer.statusCode() / 100 != 3) {
                throw new IllegalStateException(kind + ": " + answer.statusCode() + " at " + answer.uri());
            }
            return new Page(answer.headers().firstValue("Location").orElse(""), answer.body());
        } catch (IOException e) {
            if (deaths != server.deaths()) {
                throw new CutOff(e);
            }
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
