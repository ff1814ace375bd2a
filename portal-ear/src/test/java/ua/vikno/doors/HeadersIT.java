package ua.vikno.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Role;
import ua.vikno.launcher.People;
import ua.vikno.launcher.TestPortal;

/** What every answer carries so that a browser keeps strangers out, and how large a request may be. */
@People("citizen-hanna")
class HeadersIT {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(self), payment=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    @Test
    void everyAnswerCarriesThem() {
        Set<String> missing = new TreeSet<>();
        for (Row row : Row.all()) {
            String path = row.toNothing();
            check(path, Walk.ofNobody().at(path), missing);
            Visitors.roles().forEach(role -> check(path, Walk.of(role).at(path), missing));
        }
        for (Walk walk : List.of(Walk.ofNobody(), Walk.of(Role.CITIZEN), Walk.of(Role.CHIEF))) {
            for (String path : List.of("/en/services", "/no-such-page", "/en/no-such-page")) {
                check(path, walk.at(path), missing);
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static void check(String path, Answer answer, Set<String> missing) {
        EVERYWHERE.forEach((name, value) -> {
            if (!answer.all(name).equals(List.of(value))) {
                missing.add(path + " " + name + ": " + answer.all(name));
            }
        });
        List<String> policies = answer.all("Content-Security-Policy");
        boolean framed = policies.size() != 1
                || !policies.get(0).contains("frame-ancestors 'none'")
                        && !policies.get(0).contains("default-src 'none'; sandbox");
        if (framed) {
            missing.add(path + " may stand in a frame: " + policies);
        }
        for (String telltale : List.of("Server", "X-Powered-By", "Strict-Transport-Security")) {
            if (!answer.header(telltale).isEmpty()) {
                missing.add(path + " says " + telltale);
            }
        }
    }

    /** Personal pages are kept by nobody. */
    @Test
    void noCacheKeepsAPersonsPage() {
        for (Row row : Row.all()) {
            if (!row.isImpersonal() && row.isPage()) {
                Answer answer = Walk.of(Role.CITIZEN).at(row.toNothing());
                assertEquals("no-store", answer.header("Cache-Control"), row.pattern());
            }
        }
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedBeforeItIsRead() throws IOException {
        String answer = raw("POST /my/profile HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\n"
                + "Content-Length: 209715200\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("<h1>"), answer);
    }

    @Test
    void oddRequestsAreAnsweredWithoutATrace() {
        Caller citizen = Caller.signedIn("citizen-hanna");
        for (String path : List.of(
                "/services?q=" + "x".repeat(7000),
                "/services?sphere=%00",
                "/services?page=99999999999999999999",
                "/services?page=-1",
                "/services/%F0%9F%98%80",
                "/verify/%00",
                "/verify/" + "A".repeat(2000),
                "/my/applications/%27%20or%201=1--",
                "/my/documents/9223372036854775808",
                "/tiles/../../WEB-INF/web.xml",
                "/v/x/WEB-INF/web.xml",
                "/sign-in?to=&to=&why=&why=",
                "/accessibility?" + "x=1&".repeat(900))) {
            Answer answer = citizen.get(path);
            assertTrue(answer.status() < 500, path + " answered " + answer.status());
            assertTrue(!answer.body().contains("Exception"), path);
        }
        Answer post = citizen.send("POST", "/my/profile", "phone=" + "1".repeat(3_000_000), UnaryOperator.identity());
        assertTrue(post.status() >= 400 && post.status() < 500, "a form of three million letters: " + post.status());
    }

    private static String raw(String request) throws IOException {
        URI base = URI.create(TestPortal.deployed().baseUrl());
        try (Socket socket = new Socket("127.0.0.1", base.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return firstPart(socket.getInputStream());
        }
    }

    private static String firstPart(InputStream answer) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] part = new byte[4096];
        while (text.indexOf("<h1>") < 0 && text.length() < 20_000) {
            int read = answer.read(part);
            if (read < 0) {
                break;
            }
            text.append(new String(part, 0, read, StandardCharsets.ISO_8859_1));
        }
        return text.toString();
    }
}
