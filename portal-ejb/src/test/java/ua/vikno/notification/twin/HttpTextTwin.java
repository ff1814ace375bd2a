package ua.vikno.notification.twin;

import static ua.vikno.kernel.Jsons.JSON;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A provider by JSON over HTTP. It does not recognise a text sent twice: who sends twice is found out. */
public final class HttpTextTwin extends TextTwin {

    private static final int HEADS = 8;

    private final String token;
    private final int port;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, TwinText> byId = new ConcurrentHashMap<>();
    private HttpServer server;
    private ExecutorService threads;

    /** Listens at once; port 0 is any free one. */
    public HttpTextTwin(String name, int port, String token, Consumer<TwinText> kept) {
        super(name, kept);
        this.token = token;
        listen(port);
        this.port = server.getAddress().getPort();
    }

    @Override
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public synchronized void cut() {
        if (server != null) {
            server.stop(0);
            threads.shutdownNow();
            server = null;
        }
    }

    @Override
    public synchronized void resume() {
        if (server == null) {
            listen(port);
        }
    }

    private void listen(int at) {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", at), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads = Executors.newFixedThreadPool(HEADS);
        server.setExecutor(threads);
        server.createContext("/message/send.json", exchange -> answer(exchange, this::send));
        server.createContext("/message/status.json", exchange -> answer(exchange, this::status));
        server.createContext(
                "/user/balance.json",
                exchange -> answer(
                        exchange,
                        asked -> JSON.createObjectBuilder()
                                .add("response_code", 0)
                                .add("response_status", "OK")
                                .add(
                                        "response_result",
                                        JSON.createObjectBuilder().add("balance", 100))
                                .build()));
        server.start();
    }

    /** What is to be answered; null for silence. */
    private interface Desk {
        JsonObject answer(JsonObject asked);
    }

    private void answer(HttpExchange exchange, Desk desk) throws IOException {
        try (exchange) {
            if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            JsonObject asked;
            try (JsonReader reader = JSON.createReader(exchange.getRequestBody())) {
                asked = reader.readObject();
            }
            JsonObject answer = desk.answer(asked);
            if (answer == null) {
                return;
            }
            byte[] body = answer.toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json; charset=UTF-8");
            exchange.sendResponseHeaders(
                    answer.getString("response_status").equals("TOO_MANY") ? 429 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private JsonObject send(JsonObject asked) {
        if (isDeaf()) {
            return null;
        }
        if (isBusy()) {
            return JSON.createObjectBuilder().add("response_status", "TOO_MANY").build();
        }
        String phone = asked.getJsonArray("recipients").getString(0);
        if (!isNumber(phone)) {
            return results(
                    "INVALID_PHONE",
                    JSON.createArrayBuilder()
                            .add(JSON.createObjectBuilder()
                                    .add("phone", phone)
                                    .add("response_status", "INVALID_PHONE")));
        }
        JsonObject sms = asked.getJsonObject("sms");
        TwinText text = new TwinText(
                name(),
                asked.getString("external_id", ""),
                name() + "-" + numbers.incrementAndGet(),
                sms.getString("sender"),
                phone,
                sms.getString("text"),
                0);
        byId.put(text.id(), text);
        keep(text);
        return isMute()
                ? null
                : results(
                        "SUCCESS_MESSAGE_ACCEPTED",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("phone", phone)
                                        .add("response_code", 0)
                                        .add("message_id", text.number())
                                        .add("response_status", "OK")));
    }

    private JsonObject status(JsonObject asked) {
        JsonArrayBuilder states = JSON.createArrayBuilder();
        asked.getJsonArray("external_ids")
                .getValuesAs(JsonString.class)
                .forEach(id -> states.add(state(id.getString())));
        return results("OK", states);
    }

    private JsonObject state(String id) {
        TwinText text = byId.get(id);
        if (text == null) {
            return JSON.createObjectBuilder()
                    .add("external_id", id)
                    .add("response_status", "NOT_FOUND")
                    .build();
        }
        boolean undelivered = isOff(text.to());
        var state = JSON.createObjectBuilder()
                .add("external_id", id)
                .add("message_id", text.number())
                .add("status", undelivered ? "Undelivered" : "Delivered");
        return undelivered ? state.add("rejected_status", "ABSENT_SUBSCRIBER").build() : state.build();
    }

    private static JsonObject results(String status, JsonArrayBuilder results) {
        return JSON.createObjectBuilder()
                .add("response_code", 0)
                .add("response_status", status)
                .add("response_result", results)
                .build();
    }
}
