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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** A screen or a telephone as a browser is one: an address of its own on the network, perhaps a cookie, a line of news and pages. */
final class HallListener {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(30))
            .build();

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BYTE = 256;

    private final String base;
    private final String address;
    private final Timings timings;
    private String cookie = "";
    private volatile boolean over;

    HallListener(String base, int number, Timings timings) {
        this.base = base;
        this.address = "10.200." + number / BYTE + "." + number % BYTE;
        this.timings = timings;
    }

    /** Becomes a device by a code; its cookie is sent from now on. */
    void enrol(String code) throws IOException {
        HttpResponse<String> answer = post("/hall/enrol", Map.of("code", code));
        cookie = answer.headers()
                .firstValue("Set-Cookie")
                .map(set -> set.replaceFirst(";.*", ""))
                .orElseThrow(() -> new IOException("Not let in: " + answer.statusCode()));
    }

    String get(String path) throws IOException {
        HttpResponse<String> answer = blocking(request(path).GET());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " at " + path);
        }
        return answer.body();
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException {
        String body = form.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return blocking(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> blocking(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Asks for a page as a script does, without waiting for it; what fails is noted and answers nothing. */
    CompletableFuture<String> ask(String path) {
        timings.request();
        long begin = System.nanoTime();
        return CLIENT.sendAsync(
                        request(path)
                                .header("Accept", "text/html")
                                .timeout(PATIENCE)
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .handle((answer, failure) -> {
                    if (over) {
                        return "";
                    }
                    if (failure != null || answer.statusCode() != 200) {
                        timings.error(path + ": " + (failure == null ? answer.statusCode() : failure));
                        return "";
                    }
                    timings.add("page of " + (cookie.isEmpty() ? "a ticket" : "a board"), System.nanoTime() - begin);
                    return answer.body();
                });
    }

    /** Opens the line of news; each event goes to the listener by its name and words. */
    void listen(String path, BiConsumer<String, String> events) {
        CLIENT.sendAsync(
                        request(path).header("Accept", "text/event-stream").build(),
                        HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(events)))
                .whenComplete((answer, failure) -> {
                    if (!over) {
                        timings.error("The line " + path + " has ended: "
                                + (failure == null ? answer.statusCode() : failure));
                    }
                });
    }

    /** What happens to its line from now on does not matter. */
    void leave() {
        over = true;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("X-Forwarded-For", address);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Lines of server-sent events. */
    private static final class Lines implements Flow.Subscriber<String> {

        private final BiConsumer<String, String> events;
        private String event = "";

        Lines(BiConsumer<String, String> events) {
            this.events = events;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("event: ")) {
                event = line.substring("event: ".length());
            } else if (line.startsWith("data: ")) {
                events.accept(event, line.substring("data: ".length()));
            }
        }

        @Override
        public void onError(Throwable failure) {
            // the answer's own future tells of it
        }

        @Override
        public void onComplete() {
            // the same
        }
    }
}
