package ua.vikno.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.vikno.kernel.TestDatabase;

/** Signing in as it should go; what is refused is in {@link SignInAttacksIT}. */
class SignInIT {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private SignInBench bench;

    @BeforeEach
    void wire() throws IOException {
        bench = new SignInBench(database);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void theQuestionCarriesEverythingTheAnswerIsBoundTo() {
        URI question = bench.begun();
        String query = question.getQuery();
        for (String part : List.of(
                "response_type=code",
                "client_id=vikno",
                "redirect_uri=https://vikno.example/sign-in/callback",
                "scope=openid+profile+email+phone",
                "code_challenge_method=S256",
                "code_challenge=",
                "nonce=",
                "state=")) {
            assertTrue(query.contains(part), part);
        }
        assertFalse(query.contains("prompt=none"));
    }

    @Test
    void aRightAnswerOpensASession() {
        ProviderAnswer answer = bench.agreed();
        assertEquals(
                SignInBench.BACK,
                bench.signIn.returnAddress(answer, bench.browser).orElseThrow());
        LiveSession session = bench.live(bench.signIn.complete(answer, bench.browser, BrowserKind.UNKNOWN, null));
        assertEquals("Ганна Навчальна", session.name());
        assertEquals("high", session.assurance());
        Account account = database.em().find(Account.class, session.account());
        assertEquals("3347330141", account.taxNumber);
        assertEquals(LocalDate.of(1991, 8, 24), account.birthDate);
        assertEquals(List.of("sign-in.done"), bench.actions());
    }

    @Test
    void aNewSignInEndsTheSessionTheBrowserHad() {
        Secret first = bench.complete(bench.agreed());
        Secret second = bench.signIn.complete(bench.agreed(), bench.browser, BrowserKind.UNKNOWN, first);
        assertNotEquals(first, second);
        assertTrue(bench.sessions.live(first).isEmpty());
        assertEquals(bench.live(second).account(), bench.live(second).account());
    }

    @Test
    void twoTabsOfOneBrowserMaySignInAtOnce() {
        URI first = bench.begun();
        URI second = bench.begun();
        bench.live(bench.signIn.complete(bench.provider.agree(second), bench.browser, BrowserKind.UNKNOWN, null));
        bench.live(bench.signIn.complete(bench.provider.agree(first), bench.browser, BrowserKind.UNKNOWN, null));
    }

    @Test
    void whatTheTokenLeavesOutIsAskedFor() {
        bench.provider.claims = stated -> stated.claim("family_name", null).claim("birthdate", null);
        bench.provider.userInfo =
                "{\"sub\":\"person-1\",\"family_name\":\"Навчальна-Друга\",\"birthdate\":\"24.08.1991\"}";
        LiveSession session = bench.live(bench.complete(bench.agreed()));
        assertEquals("Ганна Навчальна-Друга", session.name());
        assertEquals(LocalDate.of(1991, 8, 24), database.em().find(Account.class, session.account()).birthDate);
    }

    @Test
    void keysMayBeRotatedBetweenSignIns() {
        bench.live(bench.complete(bench.agreed()));
        bench.provider.key = HostileProvider.newKey("second");
        bench.live(bench.complete(bench.agreed()));
    }

    @Test
    void clocksMayDifferALittle() {
        bench.provider.claims =
                stated -> stated.issueTime(in(30)).notBeforeTime(in(30)).expirationTime(in(-30));
        bench.live(bench.complete(bench.agreed()));
    }

    @Test
    void signingOutLeadsThroughTheProviderAndBack() {
        URI goodbye = bench.signIn.goodbye("bank").orElseThrow();
        assertTrue(goodbye.toString().startsWith(bench.provider.issuer() + "/logout?"));
        assertTrue(goodbye.getQuery().contains("client_id=vikno"));
        assertTrue(goodbye.getQuery().contains("post_logout_redirect_uri=https://vikno.example/"));
        assertTrue(bench.signIn.goodbye("nobody").isEmpty());
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
