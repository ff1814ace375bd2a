package ua.vikno.launcher;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * One of the demo people at the portal's pages, without a browser: signs in through the demo provider, opens pages, sends their
 * forms as they came, with what is typed over them. What a visitor brings about went through every door of the portal.
 */
public final class DemoVisitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String base;
    private final DemoPerson person;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    DemoVisitor(String base, DemoPerson person) {
        this.base = base;
        this.person = person;
    }

    /** Comes in through the demo provider of this person's group; the path of the page that this leads to, which is not opened. */
    public String signIn() throws IOException {
        Document choice = get(person.group().equals("staff") ? "/sign-in?staff=1" : "/sign-in");
        Document people = ask(
                HttpRequest.newBuilder(URI.create(choice.selectFirst("a.idp").absUrl("href")))
                        .GET());
        Element mine = people.selectFirst("form:has(input[name=username][value=" + person.sub() + "])");
        if (mine == null) {
            throw new IOException(person.display() + " is not at " + people.location() + ": " + people.title());
        }
        HttpResponse<String> agreed = answer(posted(URI.create(people.location()), formOf(mine)));
        HttpResponse<String> let = answer(HttpRequest.newBuilder(next(agreed).orElseThrow(() -> unexpected(agreed)))
                .GET());
        String landing = next(let).orElseThrow(() -> unexpected(let)).toString();
        if (!landing.startsWith(base)) {
            throw unexpected(let);
        }
        return landing.substring(base.length());
    }

    /** What a browser would keep of the portal. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().get(URI.create(base));
    }

    /** Opens an address of the portal; the page knows where redirects led. */
    public Document get(String path) throws IOException {
        return ask(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /**
     * Presses a button of a form.
     *
     * @param button CSS query of the button
     * @param typed what the person typed, over what stands in the form
     */
    public Document press(Document page, String button, Map<String, String> typed) throws IOException {
        Element pressed = page.selectFirst("main " + button);
        if (pressed == null) {
            throw new IOException(person.display() + ": no " + button + " at " + page.location());
        }
        FormElement form = (FormElement) pressed.closest("form");
        Map<String, String> sent = formOf(form);
        sent.putAll(typed);
        if (pressed.hasAttr("name")) {
            sent.put(pressed.attr("name"), pressed.attr("value"));
        }
        return send(URI.create(form.absUrl("action")), sent);
    }

    private static Map<String, String> formOf(Element form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Connection.KeyVal input : ((FormElement) form).formData()) {
            values.put(input.key(), input.value());
        }
        return values;
    }

    private Document send(URI address, Map<String, String> form) throws IOException {
        return ask(posted(address, form));
    }

    private static HttpRequest.Builder posted(URI address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private Document ask(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> answer = answer(request);
        for (Optional<URI> on = next(answer); on.isPresent(); on = next(answer)) {
            answer = answer(HttpRequest.newBuilder(on.get()).GET());
        }
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    /** Where an answer sends the person on. */
    private static Optional<URI> next(HttpResponse<String> answer) {
        return answer.statusCode() < 300
                ? Optional.empty()
                : answer.headers().firstValue("Location").map(to -> answer.uri().resolve(to));
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer =
                    http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw unexpected(answer);
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private IOException unexpected(HttpResponse<String> answer) {
        return new IOException(person.display() + ": " + answer.statusCode() + " at " + answer.uri());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
