package ua.vikno.benchmark;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person who signs in through the demo provider and out again, over HTTP; measures what the portal takes of it. */
final class SignInLoad {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([A-Za-z0-9_-]{43})\"");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String portal;
    private final int person;

    SignInLoad(String portal, int person) {
        this.portal = portal;
        this.person = person;
    }

    /** In and out; nanoseconds the portal took to begin and to complete the sign-in, its talk with the provider included. */
    long inAndOut() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<String> started = get("/sign-in/start?provider=citizen&to=/my/who", "");
        long portalTime = System.nanoTime() - begin;
        HttpResponse<String> agreed =
                post(URI.create(location(started)), "username=load-" + person + "&claims=" + claims(), "");
        String answer = location(agreed);
        begin = System.nanoTime();
        HttpResponse<String> opened = get(answer.substring(portal.length()), cookie(started, "vikno-sign-in"));
        portalTime += System.nanoTime() - begin;
        leave(cookie(opened, "vikno"));
        return portalTime;
    }

    private void leave(String session) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/sign-out", session).body());
        if (!token.find()) {
            throw new IOException("Not signed in");
        }
        int status = post(URI.create(portal + "/sign-out"), "csrf=" + token.group(1), session)
                .statusCode();
        if (status != 200) {
            throw new IOException("Not signed out: " + status);
        }
    }

    private String claims() {
        return URLEncoder.encode(
                Json.createObjectBuilder()
                        .add("family_name", "Пробна")
                        .add("given_name", "Особа " + person)
                        .add("birthdate", "1990-01-01")
                        .build()
                        .toString(),
                StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + path));
        return send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
    }

    private static HttpResponse<String> post(URI address, String form, String cookie)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) throws IOException {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException("Answered " + answer.statusCode()));
    }

    private static String cookie(HttpResponse<String> answer, String name) throws IOException {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow(() -> new IOException("No " + name + ", answered " + answer.statusCode()));
    }
}
