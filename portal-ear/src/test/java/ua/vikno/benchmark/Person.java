package ua.vikno.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A citizen at the portal by HTTP, without a browser, so that hundreds may be there at once; every wait is measured. */
final class Person {

    private static final int MOST_REDIRECTS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    private final String portal;
    private final InventedPerson who;
    private final Timings timings;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Person(String portal, InventedPerson who, Timings timings) {
        this.portal = portal;
        this.who = who;
        this.timings = timings;
    }

    /** Comes in through the demo provider. */
    Person signIn() throws IOException {
        HttpResponse<String> started = get(URI.create(portal + "/sign-in/start?provider=citizen&to=/my/who"));
        HttpResponse<String> agreed =
                post(URI.create(location(started)), Map.of("username", who.subject(), "claims", who.claims()));
        HttpResponse<String> back = get(URI.create(location(agreed)));
        if (!cookies.containsKey("vikno")) {
            throw new IOException("Not signed in, answered " + back.statusCode());
        }
        return this;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** Opens an address of the portal; the page knows where redirects led. */
    Document open(String kind, String path) throws IOException {
        long begin = System.nanoTime();
        return page(kind, begin, get(URI.create(portal + path)));
    }

    /** Presses a button of the page's form, with what is typed over what stands there. */
    Document press(String kind, Document page, String button, Map<String, String> typed) throws IOException {
        Element pressed = page.selectFirst("main " + button);
        if (pressed == null) {
            throw new IOException("No " + button + " at " + page.location() + ": "
                    + page.select("h1, #errors").text());
        }
        FormElement form = (FormElement) pressed.closest("form");
        Map<String, String> sent = inputs(form);
        sent.putAll(typed);
        sent.put(pressed.attr("name"), pressed.attr("value"));
        long begin = System.nanoTime();
        return page(kind, begin, post(URI.create(form.absUrl("action")), sent));
    }

    /** What the form's script does while one types: keeps what stands in the form, with this typed over it. */
    void save(String kind, Document page, Map<String, String> typed) throws IOException {
        FormElement form = (FormElement) page.selectFirst("form[data-draft]");
        Map<String, String> sent = inputs(form);
        sent.putAll(typed);
        String step = form.attr("action").replaceFirst(".*[?&]step=", "");
        long begin = System.nanoTime();
        HttpResponse<String> answer = post(URI.create(portal + form.attr("data-draft") + "?step=" + step), sent);
        timings.add(kind, System.nanoTime() - begin);
        if (answer.statusCode() != 200) {
            throw new IOException(kind + ": " + answer.statusCode() + " " + answer.body());
        }
        try (JsonReader body = Json.createReader(new StringReader(answer.body()))) {
            form.selectFirst("input[name=version]")
                    .attr("value", body.readObject().get("version").toString());
        }
    }

    private Document page(String kind, long begin, HttpResponse<String> first) throws IOException {
        HttpResponse<String> answer = first;
        for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            answer = get(answer.uri().resolve(location(answer)));
        }
        timings.add(kind, System.nanoTime() - begin);
        if (answer.statusCode() != 200) {
            throw new IOException(kind + ": " + answer.statusCode() + " at " + answer.uri());
        }
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    private static Map<String, String> inputs(FormElement form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Connection.KeyVal input : form.formData()) {
            values.put(input.key(), input.value());
        }
        return values;
    }

    private HttpResponse<String> get(URI address) throws IOException {
        return send(HttpRequest.newBuilder(address).GET());
    }

    private HttpResponse<String> post(URI address, Map<String, String> form) throws IOException {
        String body = form.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            timings.request();
            HttpResponse<String> answer =
                    CLIENT.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::take);
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void take(String setCookie) {
        String[] pair = setCookie.replaceFirst(";.*", "").split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String location(HttpResponse<String> answer) throws IOException {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException("Answered " + answer.statusCode() + " at " + answer.uri()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
