package ua.vikno.notification.adapter;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import ua.vikno.notification.AskedText;
import ua.vikno.notification.CourierAway;
import ua.vikno.notification.ShortText;
import ua.vikno.notification.TextAnswer;
import ua.vikno.notification.TextGateway;
import ua.vikno.notification.TextState;

/**
 * Short texts by JSON over HTTP, as TurboSMS takes them, with an id of our own ({@code external_id}) by which a text whose answer was lost is
 * asked for before it is sent again.
 */
final class HttpGateway implements TextGateway {

    private static final Duration CONNECTS = Duration.ofSeconds(5);

    private final TextAccount account;
    private final HttpClient client;

    HttpGateway(TextAccount account) {
        this.account = account;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTS)
                .build();
    }

    @Override
    public String name() {
        return account.name();
    }

    @Override
    public String kind() {
        return "HTTP";
    }

    @Override
    public int weight() {
        return account.weight();
    }

    @Override
    public boolean remembers() {
        return true;
    }

    /** So many at once as the window lets; the answers come in the order of the texts. */
    @Override
    public CompletableFuture<List<TextAnswer>> send(List<ShortText> texts) {
        int lanes = Math.min(account.window(), texts.size());
        List<CompletableFuture<TextAnswer>> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            ShortText text = texts.get(i);
            all.add(i < lanes ? one(text) : all.get(i - lanes).thenCompose(before -> after(before, text)));
        }
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .thenApply(done -> all.stream().map(CompletableFuture::join).toList());
    }

    /** Behind a text that got no answer the others are not sent at all: they would wait as long, each. */
    private CompletableFuture<TextAnswer> after(TextAnswer before, ShortText text) {
        boolean silent = before.kind() == TextAnswer.Kind.LOST || before.kind() == TextAnswer.Kind.AWAY;
        return silent
                ? CompletableFuture.completedFuture(TextAnswer.of(TextAnswer.Kind.AWAY, before.reason()))
                : one(text);
    }

    private CompletableFuture<TextAnswer> one(ShortText text) {
        return client.sendAsync(request("/message/send.json", body(text)), text())
                .handle((answer, broken) -> broken == null ? sent(answer) : unsent(broken));
    }

    @Override
    public List<TextState> ask(List<AskedText> texts) {
        JsonArrayBuilder ids = JSON.createArrayBuilder();
        texts.forEach(text -> ids.add(text.id()));
        JsonObject question =
                JSON.createObjectBuilder().add("external_ids", ids).build();
        return TurboStates.of(texts, object(await("/message/status.json", question)));
    }

    @Override
    public void probe() {
        await("/user/balance.json", JSON.createObjectBuilder().build());
    }

    private JsonObject body(ShortText text) {
        return JSON.createObjectBuilder()
                .add("external_id", text.id())
                .add("recipients", JSON.createArrayBuilder().add(text.to()))
                .add(
                        "sms",
                        JSON.createObjectBuilder()
                                .add("sender", account.sender())
                                .add("text", text.body()))
                .build();
    }

    private HttpRequest request(String path, JsonObject body) {
        return HttpRequest.newBuilder(URI.create(account.url() + path))
                .timeout(Duration.ofSeconds(account.patience()))
                .header("Authorization", "Bearer " + account.token())
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    private static HttpResponse.BodyHandler<String> text() {
        return HttpResponse.BodyHandlers.ofString();
    }

    /** What cannot be read is no answer: the provider may have the text. */
    private static TextAnswer sent(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 200 -> TurboStates.sent(answer.body());
            case 401, 403 -> TextAnswer.of(TextAnswer.Kind.AWAY, "not-let-in");
            case 404, 405 -> TextAnswer.of(TextAnswer.Kind.AWAY, "wrong-address");
            case 429 -> TextAnswer.of(TextAnswer.Kind.BUSY, "busy");
            default -> TextAnswer.of(TextAnswer.Kind.LOST, "http-" + answer.statusCode());
        };
    }

    /** Only who never got through surely left nothing there. */
    private static TextAnswer unsent(Throwable broken) {
        Throwable cause = broken instanceof CompletionException ? broken.getCause() : broken;
        boolean away = cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnresolvedAddressException;
        return TextAnswer.of(away ? TextAnswer.Kind.AWAY : TextAnswer.Kind.LOST, away ? "unreachable" : "no-answer");
    }

    private String await(String path, JsonObject question) {
        try {
            HttpResponse<String> answer =
                    client.sendAsync(request(path, question), text()).join();
            if (answer.statusCode() != 200) {
                throw new CourierAway("http-" + answer.statusCode(), null);
            }
            return answer.body();
        } catch (CompletionException broken) {
            throw new CourierAway(unsent(broken).reason(), broken);
        }
    }

    private static JsonObject object(String body) {
        try (JsonReader reader = JSON.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException unreadable) {
            throw new CourierAway("unreadable", unreadable);
        }
    }
}
