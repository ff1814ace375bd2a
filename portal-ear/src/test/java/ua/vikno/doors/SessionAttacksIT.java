package ua.vikno.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.launcher.TestPortal;

/**
 * Attacks on sign-in and sessions over the real doors: each is answered by a plain page, leaves its line in the trail and
 * changes nothing. What a lying provider tries is in {@code SignInAttacksIT} of the features.
 */
@Isolated
class SessionAttacksIT {

    private static final String HANNA = "citizen-hanna";
    private static final String NAZAR = "citizen-nazar";
    private static final String FORGED = "A".repeat(43);

    private record Attack(String name, String line, Function<Caller, Answer> deed) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                new Attack("answer without state", "sign-in.refused NOT_BEGUN_HERE", c -> c.get(callback("code=x"))),
                new Attack(
                        "answer with a forged state",
                        "sign-in.refused NOT_BEGUN_HERE",
                        c -> c.get(callback("code=x&state=" + FORGED))),
                new Attack(
                        "answer with a state of 3,000 characters",
                        "sign-in.refused NOT_BEGUN_HERE",
                        c -> c.get(callback("code=x&state=" + "A".repeat(3000)))),
                new Attack(
                        "answer with a null character",
                        "sign-in.refused NOT_BEGUN_HERE",
                        c -> c.get(callback("code=x&state=%00"))),
                new Attack("answer with two states", "sign-in.refused NOT_BEGUN_HERE", c -> {
                    String answer = Caller.nobody().agreed(HANNA, "/my");
                    return c.get(answer + "&state=" + FORGED);
                }),
                new Attack(
                        "answer of another browser (sign-in CSRF)",
                        "sign-in.refused NOT_BEGUN_HERE",
                        c -> c.get(Caller.nobody().agreed(NAZAR, "/my"))),
                new Attack("answer without the browser's cookie", "sign-in.refused NOT_BEGUN_HERE", c -> {
                    String answer = c.agreed(HANNA, "/my");
                    c.cookies().remove("vikno-sign-in");
                    return c.get(answer);
                }),
                new Attack("answer with the cookie of another", "sign-in.refused NOT_BEGUN_HERE", c -> {
                    String answer = c.agreed(HANNA, "/my");
                    c.cookies().put("vikno-sign-in", FORGED);
                    return c.get(answer);
                }),
                new Attack(
                        "answer with two codes",
                        "sign-in.refused DENIED",
                        c -> c.get(c.agreed(HANNA, "/my") + "&code=second")),
                new Attack(
                        "answer without a code",
                        "sign-in.refused DENIED",
                        c -> c.get(c.agreed(HANNA, "/my").replaceAll("code=[^&]*", "code="))),
                new Attack("answer replayed", "sign-in.refused REPLAYED", c -> {
                    String answer = c.agreed(HANNA, "/my");
                    Caller.nobody();
                    c.get(answer);
                    return c.get(answer);
                }),
                new Attack(
                        "mix-up: the answer names another provider",
                        "sign-in.refused OTHER_PROVIDER",
                        c -> c.get(c.agreed(HANNA, "/my") + "&iss=https%3A%2F%2Fevil.example")),
                new Attack("mix-up: code of citizens answered to staff", "sign-in.refused NOT_GENUINE", c -> {
                    String citizens = parameter(c.agreed(HANNA, "/my"), "code");
                    String staff = c.agreed("staff-olena", "/office");
                    return c.get(staff.replaceAll("code=[^&]*", "code=" + citizens));
                }),
                new Attack("code of another sign-in (PKCE)", "sign-in.refused NOT_GENUINE", c -> {
                    String victims = parameter(Caller.nobody().agreed(NAZAR, "/my"), "code");
                    return c.get(c.agreed(HANNA, "/my").replaceAll("code=[^&]*", "code=" + victims));
                }),
                new Attack(
                        "the provider says no",
                        "sign-in.refused DENIED",
                        c -> c.get(c.agreed(HANNA, "/my").replaceAll("code=[^&]*", "error=access_denied"))),
                new Attack(
                        "a provider nobody knows",
                        "sign-in.refused UNKNOWN_PROVIDER",
                        c -> c.get("/sign-in/start?provider=evil")),
                new Attack("no provider", "sign-in.refused UNKNOWN_PROVIDER", c -> c.get("/sign-in/start")),
                new Attack("planted token (fixation)", "session.refused UNKNOWN", c -> with(c, FORGED)),
                new Attack("token guessed by a letter", "session.refused UNKNOWN", c -> {
                    String right = token(c);
                    return with(c, (right.charAt(0) == 'A' ? "B" : "A") + right.substring(1));
                }),
                new Attack("stolen cookie after sign-out", "session.refused ENDED", c -> {
                    String stolen = token(c);
                    c.postWithToken("/sign-out", Map.of());
                    return with(Caller.nobody(), stolen);
                }),
                new Attack("stolen cookie after a new sign-in", "session.refused ENDED", c -> {
                    String stolen = token(c);
                    c.get(c.agreed(HANNA, "/my"));
                    return with(Caller.nobody(), stolen);
                }),
                new Attack("stolen cookie after «end all others»", "session.refused ENDED", c -> {
                    String stolen = token(c);
                    Caller.signedIn(HANNA).postWithToken("/my/sessions", Map.of("others", "1"));
                    return with(Caller.nobody(), stolen);
                }),
                new Attack(
                        "sign-out forged by another page",
                        "access.refused FORM_TOKEN",
                        c -> c.post("/sign-out", Map.of())),
                new Attack(
                        "sign-out with a made-up token",
                        "access.refused FORM_TOKEN",
                        c -> c.post("/sign-out", Map.of("csrf", FORGED))),
                new Attack(
                        "form with the token of another person",
                        "access.refused FORM_TOKEN",
                        c -> c.post(
                                "/my/profile",
                                Map.of("csrf", Caller.signedIn(NAZAR).token(), "phone", ""))),
                new Attack("form with the token of an older session", "access.refused FORM_TOKEN", c -> {
                    String old = c.token();
                    c.get(c.agreed(HANNA, "/my"));
                    return c.post("/my/profile", Map.of("csrf", old, "phone", ""));
                }),
                new Attack(
                        "form posted to the sign-in answer",
                        "access.refused FORM_TOKEN",
                        c -> c.post("/sign-in/callback", Map.of("state", FORGED, "code", "x"))),
                new Attack("citizen at the office's door", "access.refused ROLE", c -> c.get("/office/cases")),
                new Attack(
                        "citizen at a case that may not exist",
                        "access.refused ROLE",
                        c -> c.get("/office/cases/01-28-13-000001-2026")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isRefusedByAPlainPageAndLeavesALine(Attack attack) {
        Caller citizen = Caller.signedIn(HANNA);
        long before = Trail.last();
        Answer answer = attack.deed().apply(citizen);
        assertPlain(citizen, answer);
        List<String> lines = Trail.after(before);
        assertTrue(lines.contains(attack.line()), lines.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "/\tevil.example",
                "http:evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                " //evil.example",
                "/\r\nLocation: https://evil.example/",
                "evil.example",
                "/sign-out",
                "/en/sign-in?to=/my",
                "https://localhost@evil.example/",
                "/%0d%0aSet-Cookie:x=1\u0000"
            })
    void aReturnAddressOfSomebodyElseIsNotFollowed(String to) {
        long before = Trail.last();
        Caller citizen = Caller.nobody();
        Answer answer = citizen.get(citizen.agreed(HANNA, to));
        assertEquals(303, answer.status());
        assertEquals("/my", answer.location());
        assertTrue(Trail.after(before).contains("access.refused FOREIGN_RETURN"));
    }

    /** Every address that is not the same for all refuses a form without its token, whoever sends it. */
    @Test
    void noFormIsTakenWithoutItsToken() {
        Set<String> taken = Stream.of(HANNA, "staff-olena", "staff-tetiana", "staff-roman")
                .parallel()
                .flatMap(SessionAttacksIT::takenWithoutToken)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), taken);
    }

    private static Stream<String> takenWithoutToken(String person) {
        Caller caller = Caller.signedIn(person);
        Map<String, String> form = Map.of("act", "result", "next", "1");
        return Row.all().stream()
                .filter(row -> !row.isImpersonal() && !row.audience().contains("device"))
                .flatMap(row -> Stream.of(row.toNothing(), row.toNothingInEnglish()))
                .map(path -> person + " " + path + " " + caller.post(path, form).status())
                .filter(answered -> !answered.endsWith(" 403"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "PROPFIND", "GETX"})
    void methodsThatThePortalDoesNotUseAreNotAnswered(String method) {
        Answer answer = method(Caller.signedIn(HANNA), method);
        // the server itself says 400 where a method has a body that should have none
        assertTrue(Set.of(400, 405).contains(answer.status()), method + " answered " + answer.status());
        assertFalse(answer.body().contains("phone"), answer.body());
    }

    @Test
    void signOutByALinkOnlyAsks() {
        Caller citizen = Caller.signedIn(HANNA);
        assertEquals(200, citizen.get("/sign-out").status());
        assertEquals(200, citizen.get("/my/who").status());
    }

    @Test
    void theTokenChangesWithEverySignIn() {
        Caller citizen = Caller.nobody();
        citizen.cookies().put("vikno", FORGED);
        citizen.signIn(HANNA);
        String first = token(citizen);
        assertNotEquals(FORGED, first);
        citizen.signIn(HANNA);
        assertNotEquals(first, token(citizen));
    }

    @Test
    void twoAnswersAtOnceOpenOneSession() {
        Caller citizen = Caller.nobody();
        String answer = citizen.agreed(HANNA, "/my");
        List<CompletableFuture<Answer>> both = Stream.of(1, 2)
                .map(i -> CompletableFuture.supplyAsync(() -> citizen.get(answer)))
                .toList();
        List<String> ways = both.stream()
                .map(CompletableFuture::join)
                .map(Answer::location)
                .sorted()
                .toList();
        assertEquals("/my", ways.get(0));
        assertTrue(ways.get(1).startsWith("/sign-in?why=replayed"), ways.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"__Host-vikno", "__Secure-vikno", "VIKNO", "vikno2", "$vikno"})
    void aCookieOfAnotherNameIsNobody(String name) {
        Caller thief = Caller.nobody();
        thief.cookies().put(name, token(Caller.signedIn(HANNA)));
        assertTrue(thief.get("/my").leadsToSignIn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "'; drop table identity.session; --", "%00", "AAAA AAAA"})
    void anOddCookieIsNobody(String value) {
        Caller thief = Caller.nobody();
        thief.cookies().put("vikno", value);
        assertTrue(thief.get("/my").leadsToSignIn());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-provider",
                "provider-unavailable",
                "denied",
                "not-begun-here",
                "replayed",
                "other-provider",
                "not-genuine",
                "incomplete",
                "other-person",
                "ended"
            })
    void everyRefusalHasItsSentenceInBothLanguages(String why) {
        Caller nobody = Caller.nobody();
        for (String path : List.of("/sign-in?why=", "/en/sign-in?why=")) {
            Answer page = nobody.get(path + why);
            assertEquals(200, page.status());
            assertTrue(page.body().contains("role=\"status\""), path + why);
        }
        assertFalse(nobody.get("/sign-in?why=" + why + "x").body().contains("role=\"status\""));
    }

    private static void assertPlain(Caller caller, Answer answer) {
        Answer page = answer.status() == 303 ? caller.get(answer.location()) : answer;
        assertTrue(Set.of(200, 403).contains(page.status()), "answered " + page.status());
        assertTrue(page.body().contains("<h1"), "no heading");
        assertFalse(page.body().contains("Exception"), "a stack trace");
        if (answer.status() == 303) {
            assertTrue(answer.location().matches("(" + TestPortal.deployed().baseUrl() + ")?(/en)?/sign-in[?].*"));
        }
    }

    private static String callback(String query) {
        return "/sign-in/callback?" + query;
    }

    private static Answer with(Caller caller, String token) {
        caller.cookies().put("vikno", token);
        return caller.get("/my/profile");
    }

    private static String token(Caller caller) {
        return caller.cookies().get("vikno");
    }

    private static Answer method(Caller caller, String method) {
        return caller.send(method, "/my/profile", "phone=", UnaryOperator.identity());
    }

    private static String parameter(String address, String name) {
        return address.replaceAll(".*[?&]" + name + "=([^&]*).*", "$1");
    }
}
