package ua.vikno.doors;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.vikno.launcher.TestPortal;

/** One caller over HTTP: keeps cookies as a browser does, runs nothing, follows no redirect. */
final class Caller {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([A-Za-z0-9_-]{43})\"");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String base;
    private String shared = "";
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Caller(TestPortal portal) {
        base = portal.baseUrl();
    }

    /** Somebody nobody knows. */
    static Caller nobody() {
        return new Caller(TestPortal.deployed());
    }

    /** One of the demo people, signed in. */
    static Caller signedIn(String sub) {
        Caller caller = nobody();
        caller.signIn(sub);
        return caller;
    }

    /** Will say at sign-in that the computer is not their own. */
    void onSharedComputer() {
        shared = "&shared=1";
    }

    Map<String, String> cookies() {
        return cookies;
    }

    Answer get(String path) {
        return send("GET", path, null, UnaryOperator.identity());
    }

    Answer get(String path, UnaryOperator<HttpRequest.Builder> more) {
        return send("GET", path, null, more);
    }

    /** Posts a form. */
    Answer post(String path, Map<String, String> form) {
        return send("POST", path, encoded(form), UnaryOperator.identity());
    }

    /** Posts a form with the token that the person's own pages carry. */
    Answer postWithToken(String path, Map<String, String> form) {
        Map<String, String> whole = new LinkedHashMap<>(form);
        whole.put("csrf", token());
        return post(path, whole);
    }

    /** The token of this session's forms, read from the page that asks whether to sign out. */
    String token() {
        Matcher found = CSRF.matcher(get("/sign-out").body());
        if (!found.find()) {
            throw new IllegalStateException("Not signed in");
        }
        return found.group(1);
    }

    /** Goes the whole way through the demo provider; answers the provider's answer as the portal took it. */
    Answer signIn(String sub) {
        return signIn(person(sub));
    }

    /** The same for an invented person, described as in {@code demo/people.json}. */
    Answer signIn(JsonObject person) {
        Answer answer = get(agreed(person, "/my/who"));
        if (answer.status() != 303 || answer.location().contains("/sign-in")) {
            throw new IllegalStateException("Not signed in: " + answer.status() + " " + answer.location());
        }
        return answer;
    }

    /** Begins to sign in and agrees at the provider; the address the browser is sent to with the answer. */
    String agreed(String sub, String to) {
        return agreed(person(sub), to);
    }

    private String agreed(JsonObject person, String to) {
        String question = get("/sign-in/start?provider=" + person.getString("group") + shared + "&to=" + encoded(to))
                .location();
        String form = encoded(Map.of(
                "username",
                person.getString("sub"),
                "claims",
                person.getJsonObject("claims").toString()));
        return send("POST", question, form, UnaryOperator.identity()).location();
    }

    /** Sends any request; the path may be a whole address. */
    Answer send(String method, String path, String form, UnaryOperator<HttpRequest.Builder> more) {
        URI address = URI.create(path.startsWith("http") ? path : base + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .method(
                        method,
                        form == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(form));
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (!cookies.isEmpty() && isPortal(address)) {
            request.header("Cookie", cookieHeader());
        }
        try {
            return kept(address, CLIENT.send(more.apply(request).build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private boolean isPortal(URI address) {
        return address.getAuthority().equals(URI.create(base).getAuthority());
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** News never end: their body is not waited for. */
    private Answer kept(URI address, HttpResponse<InputStream> response) throws IOException {
        if (isPortal(address)) {
            response.headers().allValues("Set-Cookie").stream()
                    .flatMap(line -> HttpCookie.parse(line).stream())
                    .forEach(this::keep);
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        try (InputStream body = response.body()) {
            String text =
                    type.startsWith("text/event-stream") ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(response.statusCode(), response.headers(), text);
        }
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    private static JsonObject person(String sub) {
        try (InputStream list = Caller.class.getResourceAsStream("/demo/people.json")) {
            return Json.createReader(list).readObject().getJsonArray("people").getValuesAs(JsonObject.class).stream()
                    .filter(person -> person.getString("sub").equals(sub))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
