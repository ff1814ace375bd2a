package ua.vikno.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Who asks too much in a minute is told when to come back; nobody else notices. */
@Isolated
class RateLimitsIT {

    private static final int MORE_THAN_ANY_LIMIT = 700;

    @Test
    void guessingCodesIsStoppedForThatAddressOnly() {
        Caller caller = Caller.nobody();
        Answer refused = until429(() -> caller.get("/verify/AAAA-AAAA", from("203.0.113.7")));
        assertPlain(refused);
        assertEquals(404, caller.get("/verify/AAAA-AAAA", from("203.0.113.8")).status());
        assertEquals(200, caller.get("/services", from("203.0.113.7")).status());
        assertEquals(200, caller.get("/health/ready", from("203.0.113.7")).status());
    }

    @Test
    void signingInIsStoppedAndEnglishIsCountedToo() {
        Caller caller = Caller.nobody();
        assertPlain(until429(() -> caller.get("/en/sign-in/start?provider=citizen", from("203.0.113.17"))));
        assertEquals(
                429,
                caller.get("/sign-in/callback?code=x", from("203.0.113.17")).status());
    }

    @Test
    void questionsOfScriptsAreStopped() {
        Caller caller = Caller.nobody();
        assertPlain(until429(() -> caller.get("/api/v1/addresses?q=x", from("203.0.113.27"))));
    }

    /** Whoever floods the staff is stopped, and may still read the form. */
    @Test
    void messagesAboutBarriersAreStopped() {
        Caller caller = Caller.nobody();
        String empty = Caller.encoded(Map.of("words", ""));
        assertPlain(until429(() -> caller.send("POST", "/en/accessibility/report", empty, from("203.0.113.37"))));
        assertEquals(
                200, caller.get("/accessibility/report", from("203.0.113.37")).status());
        assertEquals(
                303,
                caller.send("POST", "/accessibility", empty, from("203.0.113.37"))
                        .status());
    }

    /** Whoever takes times or has codes sent without end is stopped, and may still look. */
    @Test
    void bookingsOfOneAddressAreStopped() {
        Caller caller = Caller.nobody();
        String empty = Caller.encoded(Map.of("secret", "x"));
        assertPlain(until429(() -> caller.send("POST", "/booking/held", empty, from("203.0.113.47"))));
        assertEquals(
                429,
                caller.send("POST", "/booking/times", empty, from("203.0.113.47"))
                        .status());
        assertEquals(200, caller.get("/booking", from("203.0.113.47")).status());
    }

    @Test
    void aPersonIsCountedWhateverAddressTheyUse() {
        Caller citizen = Caller.signedIn("citizen-nazar");
        int[] network = {0};
        Answer refused = until429(() -> {
            network[0]++;
            String address = "198.51." + network[0] / 250 + "." + network[0] % 250;
            return citizen.send("POST", "/my/sessions", Caller.encoded(Map.of("x", "1")), from(address));
        });
        assertPlain(refused);
    }

    /** A network of IPv6 is one sender. */
    @Test
    void neighboursOfOneNetworkAreCountedTogether() {
        Caller caller = Caller.nobody();
        int[] last = {0};
        assertPlain(until429(
                () -> caller.get("/verify/AAAA-AAAA", from("2001:db8:1:2::" + Integer.toHexString(++last[0])))));
    }

    private static Answer until429(Supplier<Answer> ask) {
        for (int i = 0; i < MORE_THAN_ANY_LIMIT; i++) {
            Answer answer = ask.get();
            if (answer.status() == 429) {
                return answer;
            }
        }
        throw new AssertionError("Never stopped");
    }

    private static void assertPlain(Answer refused) {
        int seconds = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(seconds >= 1 && seconds <= 60, "Retry-After " + seconds);
        assertTrue(refused.header("Content-Type").startsWith("text/html"), refused.header("Content-Type"));
        assertTrue(refused.body().contains("Забагато запитів"), refused.body());
        assertTrue(refused.body().contains("Too many requests"));
    }

    /** As the proxy in front of the portal would say it. */
    private static UnaryOperator<HttpRequest.Builder> from(String address) {
        return request -> request.header("X-Forwarded-For", "192.0.2.1, " + address);
    }
}
