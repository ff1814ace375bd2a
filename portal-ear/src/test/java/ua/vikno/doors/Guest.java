package ua.vikno.doors;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Somebody who books without an account, at a network address of their own, as the proxy in front of the portal would say it. */
final class Guest {

    private static final String TIMES = "/booking/times?service=02-01";
    private static final AtomicInteger LAST = new AtomicInteger();
    private static final int PART = 250;

    /** Journeys take the last three. */
    private static final int FROM_THE_END = 4;

    private final String address;

    Guest() {
        int number = LAST.incrementAndGet();
        address = "198.18." + number / PART + "." + (1 + number % PART);
    }

    /** A time that the page offers. */
    record Time(String office, Instant from) {

        String value() {
            return office + "@" + from;
        }

        String later(Duration by) {
            return office + "@" + from.plus(by);
        }

        String in(String another) {
            return another + "@" + from;
        }
    }

    /** What is free on some day wherever it is. */
    static List<Time> free() {
        Caller caller = Caller.nobody();
        List<String> days = all(caller.get(TIMES).body(), "day=(\\d{4}-\\d{2}-\\d{2})#times");
        String day = days.get(days.size() - FROM_THE_END);
        return all(caller.get(TIMES + "&office=any&day=" + day).body(), "value=\"(\\d+@[^\"]+)\"").stream()
                .map(value -> value.split("@"))
                .map(parts -> new Time(parts[0], Instant.parse(parts[1])))
                .toList();
    }

    UnaryOperator<HttpRequest.Builder> from() {
        return request -> request.header("X-Forwarded-For", address);
    }

    /** Asks for a time by the form of the page. */
    Answer asks(String at, Map<String, String> more) {
        Map<String, String> form = new TreeMap<>(more);
        form.put("at", at);
        return Caller.nobody().send("POST", TIMES, Caller.encoded(form), from());
    }

    /** Holds a time; the address where one says who comes. */
    String held(Time time) {
        Answer answer = asks(time.value(), Map.of());
        if (answer.status() != 303) {
            throw new IllegalStateException("Not held: " + answer.body());
        }
        return answer.location();
    }

    /** Has a code sent; the code. */
    String code(String held, String phone) {
        unseen(held, Map.of("act", "code", "name", "Гостьова Марія", "phone", phone));
        return Trail.rows("select arguments ->> 'number' from notification.message where address = '" + phone
                        + "' and template = 'appointment.code' order by id desc limit 1")
                .get(0);
    }

    /** Posts without being counted, as somebody with as many addresses as they like. */
    Answer unseen(String path, Map<String, String> form) {
        return Caller.nobody().post(path, form);
    }

    /** A task for holding a time, as the page's script asks for it. */
    String task(Time time) {
        String topic = Visitors.first(Caller.nobody().get(TIMES).body(), "/booking/proof[?]topic=(\\d+)\"");
        return Caller.nobody()
                .get("/booking/proof?topic=" + topic + "&office=" + time.office() + "&from=" + time.from(), from())
                .body();
    }

    /** What the portal signs a task for. */
    String about(Time time) {
        String topic = Visitors.first(Caller.nobody().get(TIMES).body(), "/booking/proof[?]topic=(\\d+)\"");
        return topic + " " + time.office() + " " + time.from() + " " + Proof.hex(Proof.sha256(address));
    }

    /** How many times are held for this address now. */
    int holds() {
        return Integer.parseInt(
                Trail.rows("select count(*) from appointment.booking where status = 'HELD' and held_until > now()"
                                + " and client = '\\x" + Proof.hex(Proof.sha256(address)) + "'")
                        .get(0));
    }

    List<String> state(String held) {
        return Trail.rows("select status from appointment.booking where secret = '" + secret(held) + "'");
    }

    static String secret(String held) {
        return Visitors.first(held, "secret=([A-Za-z0-9_-]{22})");
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
