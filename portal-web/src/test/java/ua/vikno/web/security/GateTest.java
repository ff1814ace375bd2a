package ua.vikno.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.identity.RefusedVisits;
import ua.vikno.identity.Secret;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.Settings;
import ua.vikno.web.Address;

class GateTest {

    private static final Address OPEN = new Address("/services", Set.of("open"), "/open/x.xhtml");
    private static final Address VISITOR = new Address("/sign-out", Set.of("visitor"), "/open/x.xhtml");
    private static final Address MY = new Address("/my/profile", Set.of("citizen"), "/my/x.xhtml");
    private static final Address ANY = new Address("/my/who", Set.of("signed-in"), "servlet");
    private static final Address OFFICE = new Address("/office", Set.of("administrator", "chief"), "/office/x.xhtml");

    private final Secret token = Secret.random();
    private final AnAnswer answer = new AnAnswer();
    private final Gate gate = new Gate();
    private final List<String> noted = new ArrayList<>();

    @BeforeEach
    void wire() {
        gate.cookies = new PortalCookies();
        gate.cookies.settings = settings("https://vikno.example");
        gate.refused = new RefusedVisits() {
            @Override
            public void record(Why why, String address) {
                noted.add(why + " " + address);
            }
        };
    }

    @Test
    void whatIsTheSameForAllIsOpenAndMayBeKept() throws IOException {
        assertTrue(admits(OPEN, ARequest.get("/services")));
        assertNull(answer.header("Cache-Control"));
    }

    @Test
    void whoIsNotSignedInIsAskedToAndComesBack() throws IOException {
        assertFalse(admits(MY, ARequest.get("/my/profile").query("saved=1")));
        assertEquals(303, answer.status());
        assertEquals("/sign-in?to=%2Fmy%2Fprofile%3Fsaved%3D1", answer.header("Location"));
        assertEquals("no-store", answer.header("Cache-Control"));
    }

    @Test
    void inTheLanguageOfTheAddress() throws IOException {
        assertFalse(admits(MY, ARequest.get("/en/my/profile").english()));
        assertEquals("/en/sign-in?to=%2Fen%2Fmy%2Fprofile", answer.header("Location"));
    }

    @Test
    void whoseSessionEndedIsToldSoAndLosesTheCookie() throws IOException {
        assertFalse(admits(MY, ARequest.get("/my/profile").of(Visit.ENDED)));
        assertEquals("/sign-in?to=%2Fmy%2Fprofile&why=ended", answer.header("Location"));
        assertTrue(
                answer.cookies().contains("__Host-vikno=; 0; Secure; HttpOnly; Lax; /"),
                answer.cookies().toString());
    }

    @Test
    void aFormSentAfterTheEndLeadsBackToItsPage() throws IOException {
        assertFalse(admits(MY, ARequest.post("/my/apply/28-13/7").query("x=1")));
        assertEquals("/sign-in?to=%2Fmy%2Fapply%2F28-13%2F7&why=ended", answer.header("Location"));
    }

    @Test
    void aScriptIsToldByStatusAndFacesInItsOwnWords() throws IOException {
        assertFalse(admits(MY, ARequest.post("/my/profile").header("Sec-Fetch-Mode", "cors")));
        assertEquals(401, answer.status());
        AnAnswer faces = new AnAnswer();
        HttpServletRequest ajax =
                ARequest.post("/office").header("Faces-Request", "partial/ajax").build();
        assertFalse(gate.admits(OFFICE, ajax, faces.response()));
        assertTrue(faces.body().contains("<redirect url=\"/sign-in?to=%2Foffice&amp;why=ended\">"), faces.body());
    }

    @Test
    void theRoleOpensItsDoorsOnly() throws IOException {
        assertTrue(admits(MY, ARequest.get("/my/profile").signedIn(token, Role.CITIZEN)));
        assertTrue(admits(ANY, ARequest.get("/my/who").signedIn(token, Role.AUDITOR)));
        assertTrue(admits(OFFICE, ARequest.get("/office").signedIn(token, Role.CHIEF)));
        assertFalse(admits(OFFICE, ARequest.get("/office").signedIn(token, Role.CITIZEN)));
        assertEquals(403, answer.status());
    }

    @Test
    void withoutTheDatabaseNobodyIsSentAwayFromTheirSession() throws IOException {
        assertFalse(admits(MY, ARequest.get("/my/profile").of(Visit.unknown(token))));
        assertEquals(503, answer.status());
        assertTrue(answer.cookies().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "csrf", "0000000000000000000000000000000000000000000"})
    void aFormWithAWrongTokenIsNotTaken(String wrong) throws IOException {
        HttpServletRequest request = ARequest.post("/my/profile")
                .signedIn(token, Role.CITIZEN)
                .with("csrf", wrong)
                .build();
        assertFalse(gate.admits(MY, request, answer.response()));
        assertEquals(403, answer.status());
        assertEquals(true, request.getAttribute(Gate.STALE));
    }

    @Test
    void aFormOfAnotherSessionIsNotTaken() throws IOException {
        String others = Csrf.token(
                ARequest.get("/my").signedIn(Secret.random(), Role.CITIZEN).build());
        assertFalse(admits(
                MY, ARequest.post("/my/profile").signedIn(token, Role.CITIZEN).with("csrf", others)));
    }

    @Test
    void aFormWithItsTokenIsTakenFromAFieldOrAHeader() throws IOException {
        String right =
                Csrf.token(ARequest.get("/my").signedIn(token, Role.CITIZEN).build());
        assertTrue(admits(
                MY, ARequest.post("/my/profile").signedIn(token, Role.CITIZEN).with("csrf", right)));
        assertTrue(admits(
                MY, ARequest.post("/my/profile").signedIn(token, Role.CITIZEN).header("X-CSRF-Token", right)));
    }

    @Test
    void signingOutNeedsTheTokenWhileSomebodyIsSignedIn() throws IOException {
        assertFalse(admits(VISITOR, ARequest.post("/sign-out").signedIn(token, Role.CITIZEN)));
        assertTrue(admits(VISITOR, ARequest.post("/sign-out")));
    }

    @Test
    void cookiesOfAPlainHttpPortalHaveNoPrefix() {
        gate.cookies.settings = settings("http://localhost:8080");
        gate.cookies.openSession(answer.response(), token);
        assertEquals(
                "vikno=" + token.value() + "; -1; HttpOnly; Lax; /",
                answer.cookies().get(0));
        assertEquals("signed-in=1; -1; Lax; /", answer.cookies().get(1));
    }

    private boolean admits(Address address, ARequest request) throws IOException {
        return gate.admits(address, request.build(), answer.response());
    }

    private static Settings settings(String baseUrl) {
        return new Settings() {
            @Override
            public Optional<String> get(String name) {
                return name.equals("vikno.base.url") ? Optional.of(baseUrl) : Optional.empty();
            }
        };
    }
}
