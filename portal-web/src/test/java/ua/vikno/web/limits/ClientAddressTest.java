package ua.vikno.web.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private final ClientAddress clients = new ClientAddress("10.0.0.1, 10.0.0.2");

    @Test
    void aStrangersHeaderIsNotBelieved() {
        assertEquals(Optional.of("203.0.113.9"), clients.of(request("203.0.113.9", "198.51.100.1")));
    }

    @Test
    void aTrustedProxyNamesTheSender() {
        assertEquals(Optional.of("203.0.113.9"), clients.of(request("10.0.0.1", "203.0.113.9")));
    }

    /** What stands further left was written by the sender. */
    @Test
    void theLastThatIsNotOursCounts() {
        assertEquals(Optional.of("203.0.113.9"), clients.of(request("10.0.0.1", "1.1.1.1, 203.0.113.9, 10.0.0.2")));
    }

    @Test
    void aProxyThatSpeaksForItselfIsNobody() {
        assertEquals(Optional.empty(), clients.of(request("10.0.0.1", null)));
        assertEquals(Optional.empty(), clients.of(request("10.0.0.1", " , 10.0.0.2")));
    }

    @Test
    void aNetworkOfIpv6IsOneSender() {
        assertEquals(clients.of(request("2001:db8:1:2::5", null)), clients.of(request("2001:db8:1:2:ffff::9", null)));
    }

    @Test
    void nonsenseIsKeptShort() {
        assertEquals(
                64,
                clients.of(request("10.0.0.1", "x".repeat(5000))).orElseThrow().length());
    }

    private static HttpServletRequest request(String neighbour, String forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ClientAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> neighbour;
                    case "getHeader" -> forwarded;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
