package ua.vikno.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.vikno.audit.TestAudit;
import ua.vikno.identity.SignInRefused.Reason;
import ua.vikno.identity.adapter.TestDialogue;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Settings;
import ua.vikno.kernel.TestDatabase;
import ua.vikno.kernel.TestKernel;

/** Signing in against a provider that lies in every way there is; each lie is refused and leaves a line in the trail. */
class SignInIT {

    private static final ReturnAddress BACK = new ReturnAddress("/my/apply/28-13");

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private HostileProvider provider;
    private SignIn signIn;
    private SessionRows sessions;
    private Clock clock = Clock.system(Clocks.KYIV);
    private final Secret browser = Secret.random();

    @BeforeEach
    void wire() throws IOException {
        provider = new HostileProvider();
        Settings settings = TestKernel.settings(
                "vikno.base.url",
                "https://vikno.example",
                "vikno.oidc.bank.issuer",
                provider.issuer(),
                "vikno.oidc.bank.client-id",
                HostileProvider.CLIENT,
                "vikno.oidc.bank.client-secret",
                HostileProvider.SECRET);
        Clock moving = new MovingClock();
        sessions = new SessionRows();
        sessions.em = database.em();
        sessions.clock = moving;
        sessions.settings = settings;
        signIn = new SignIn();
        signIn.settings = settings;
        signIn.providers = new TrustedProviders();
        signIn.providers.settings = settings;
        signIn.dialogue = TestDialogue.create(moving);
        signIn.attempts = new Attempts();
        signIn.attempts.em = database.em();
        signIn.attempts.clock = moving;
        signIn.audit = TestAudit.trail(database.em(), () -> Actor.NOBODY);
        signIn.arrivals = new Arrivals();
        signIn.arrivals.audit = signIn.audit;
        signIn.arrivals.sessions = sessions;
        signIn.arrivals.recognition = DemoAccounts.recognition(database.em());
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void theQuestionCarriesEverythingTheAnswerIsBoundTo() {
        URI question = signIn.begin("bank", BACK, browser);
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
        ProviderAnswer answer = provider.agree(signIn.begin("bank", BACK, browser));
        assertEquals(BACK, signIn.returnAddress(answer, browser).orElseThrow());
        LiveSession session = live(signIn.complete(answer, browser, null));
        assertEquals("Ганна Навчальна", session.name());
        assertEquals("high", session.assurance());
        Account account = database.em().find(Account.class, session.account());
        assertEquals("3347330141", account.taxNumber);
        assertEquals(LocalDate.of(1991, 8, 24), account.birthDate);
        assertEquals(List.of("sign-in.done"), actions());
    }

    @Test
    void aNewSignInEndsTheSessionTheBrowserHad() {
        Secret first = signIn.complete(provider.agree(signIn.begin("bank", BACK, browser)), browser, null);
        Secret second = signIn.complete(provider.agree(signIn.begin("bank", BACK, browser)), browser, first);
        assertNotEquals(first, second);
        assertTrue(sessions.live(first).isEmpty());
        assertEquals(live(second).account(), live(second).account());
    }

    @Test
    void twoTabsOfOneBrowserMaySignInAtOnce() {
        URI first = signIn.begin("bank", BACK, browser);
        URI second = signIn.begin("bank", BACK, browser);
        live(signIn.complete(provider.agree(second), browser, null));
        live(signIn.complete(provider.agree(first), browser, null));
    }

    @Test
    void whatTheTokenLeavesOutIsAskedFor() {
        provider.claims = stated -> stated.claim("family_name", null).claim("birthdate", null);
        provider.userInfo = "{\"sub\":\"person-1\",\"family_name\":\"Навчальна-Друга\",\"birthdate\":\"24.08.1991\"}";
        LiveSession session = live(signIn.complete(provider.agree(signIn.begin("bank", BACK, browser)), browser, null));
        assertEquals("Ганна Навчальна-Друга", session.name());
        assertEquals(LocalDate.of(1991, 8, 24), database.em().find(Account.class, session.account()).birthDate);
    }

    @Test
    void keysMayBeRotatedBetweenSignIns() {
        live(signIn.complete(provider.agree(signIn.begin("bank", BACK, browser)), browser, null));
        provider.key = HostileProvider.newKey("second");
        live(signIn.complete(provider.agree(signIn.begin("bank", BACK, browser)), browser, null));
    }

    @Test
    void clocksMayDifferALittle() {
        provider.claims =
                stated -> stated.issueTime(in(30)).notBeforeTime(in(30)).expirationTime(in(-30));
        live(signIn.complete(provider.agree(signIn.begin("bank", BACK, browser)), browser, null));
    }

    @Test
    void anAnswerIsTakenOnce() {
        ProviderAnswer answer = provider.agree(signIn.begin("bank", BACK, browser));
        live(signIn.complete(answer, browser, null));
        assertRefused(Reason.REPLAYED, () -> signIn.complete(answer, browser, null));
    }

    @Test
    void aRefusedAnswerIsTakenTooAndCannotBeTriedAgain() {
        ProviderAnswer answer = provider.agree(signIn.begin("bank", BACK, browser));
        provider.tokenStatus = 500;
        assertRefused(Reason.PROVIDER_UNAVAILABLE, () -> signIn.complete(answer, browser, null));
        provider.tokenStatus = 200;
        assertRefused(Reason.REPLAYED, () -> signIn.complete(answer, browser, null));
    }

    @Test
    void theStateMustBeOneThatThisBrowserBegan() {
        ProviderAnswer answer = provider.agree(signIn.begin("bank", BACK, browser));
        String code = answer.code();
        for (String state : new String[] {null, "", "x", Secret.random().value(), answer.state() + "a", "%00"}) {
            assertRefused(
                    Reason.NOT_BEGUN_HERE,
                    () -> signIn.complete(new ProviderAnswer(state, code, null, null), browser, null));
        }
        assertRefused(Reason.NOT_BEGUN_HERE, () -> signIn.complete(answer, null, null));
        assertRefused(Reason.NOT_BEGUN_HERE, () -> signIn.complete(answer, Secret.random(), null));
        live(signIn.complete(answer, browser, null));
    }

    @Test
    void aSignInMustNotTakeTooLong() {
        ProviderAnswer answer = provider.agree(signIn.begin("bank", BACK, browser));
        clock = Clock.offset(clock, Duration.ofMinutes(16));
        assertRefused(Reason.NOT_BEGUN_HERE, () -> signIn.complete(answer, browser, null));
    }

    @Test
    void aStolenCodeIsOfNoUseInAnotherSignIn() {
        ProviderAnswer victims = provider.agree(signIn.begin("bank", BACK, Secret.random()));
        ProviderAnswer mine = provider.agree(signIn.begin("bank", BACK, browser));
        ProviderAnswer injected = new ProviderAnswer(mine.state(), victims.code(), null, null);
        assertRefused(Reason.NOT_GENUINE, () -> signIn.complete(injected, browser, null));
    }

    @Test
    void notEvenAtAProviderThatForgetsToCheckTheProof() {
        provider.checksProof = false;
        ProviderAnswer victims = provider.agree(signIn.begin("bank", BACK, Secret.random()));
        ProviderAnswer mine = provider.agree(signIn.begin("bank", BACK, browser));
        ProviderAnswer injected = new ProviderAnswer(mine.state(), victims.code(), null, null);
        assertRefused(Reason.NOT_GENUINE, () -> signIn.complete(injected, browser, null));
    }

    @Test
    void aCodeIsExchangedOnceByTheProviderToo() {
        ProviderAnswer first = provider.agree(signIn.begin("bank", BACK, browser));
        live(signIn.complete(first, browser, null));
        ProviderAnswer second = provider.agree(signIn.begin("bank", BACK, browser));
        ProviderAnswer replayed = new ProviderAnswer(second.state(), first.code(), null, null);
        assertRefused(Reason.NOT_GENUINE, () -> signIn.complete(replayed, browser, null));
    }

    @Test
    void anAnswerThatNamesAnotherProviderIsAMixUp() {
        ProviderAnswer answer = provider.agree(signIn.begin("bank", BACK, browser));
        ProviderAnswer mixed =
                new ProviderAnswer(answer.state(), answer.code(), null, "https://other.provider.example");
        assertRefused(Reason.OTHER_PROVIDER, () -> signIn.complete(mixed, browser, null));
    }

    @Test
    void aProviderThatPromisedItsNameMustGiveIt() {
        provider.promisesIssuer = true;
        ProviderAnswer answer = provider.agree(signIn.begin("bank", BACK, browser));
        ProviderAnswer silent = new ProviderAnswer(answer.state(), answer.code(), null, null);
        assertRefused(Reason.OTHER_PROVIDER, () -> signIn.complete(silent, browser, null));
    }

    @Test
    void thePersonMaySayNo() {
        ProviderAnswer answer = provider.agree(signIn.begin("bank", BACK, browser));
        ProviderAnswer no = new ProviderAnswer(answer.state(), null, "access_denied", null);
        assertRefused(Reason.DENIED, () -> signIn.complete(no, browser, null));
    }

    @Test
    void aProviderThatIsAwayIsSaidSo() {
        provider.close();
        assertRefused(Reason.PROVIDER_UNAVAILABLE, () -> signIn.begin("bank", BACK, browser));
        assertRefused(Reason.UNKNOWN_PROVIDER, () -> signIn.begin("nobody", BACK, browser));
    }

    @Test
    void aProviderThatCallsItselfOtherwiseIsNotTheOneConfigured() {
        provider.statedIssuer = "https://other.provider.example";
        assertRefused(Reason.PROVIDER_UNAVAILABLE, () -> signIn.begin("bank", BACK, browser));
    }

    @Test
    void moreAboutSomebodyElseIsRefused() {
        provider.claims = stated -> stated.claim("family_name", null);
        provider.userInfo = "{\"sub\":\"person-2\",\"family_name\":\"Навчальний\"}";
        ProviderAnswer answer = provider.agree(signIn.begin("bank", BACK, browser));
        assertRefused(Reason.NOT_GENUINE, () -> signIn.complete(answer, browser, null));
    }

    @Test
    void aStatementWithoutANameIsNotEnough() {
        provider.claims = stated -> stated.claim("family_name", null).claim("given_name", " ");
        ProviderAnswer answer = provider.agree(signIn.begin("bank", BACK, browser));
        assertRefused(Reason.INCOMPLETE, () -> signIn.complete(answer, browser, null));
    }

    @Test
    void signingOutLeadsThroughTheProviderAndBack() {
        URI goodbye = signIn.goodbye("bank").orElseThrow();
        assertTrue(goodbye.toString().startsWith(provider.issuer() + "/logout?"));
        assertTrue(goodbye.getQuery().contains("client_id=vikno"));
        assertTrue(goodbye.getQuery().contains("post_logout_redirect_uri=https://vikno.example/"));
        assertTrue(signIn.goodbye("nobody").isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void aLieIsRefused(String name, Consumer<HostileProvider> lie) {
        lie.accept(provider);
        ProviderAnswer answer = provider.agree(signIn.begin("bank", BACK, browser));
        assertRefused(Reason.NOT_GENUINE, () -> signIn.complete(answer, browser, null));
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                claims("nonce missing", stated -> stated.claim("nonce", null)),
                claims("nonce wrong", stated -> stated.claim("nonce", "of-another-sign-in")),
                claims("issuer missing", stated -> stated.issuer(null)),
                claims("issuer wrong", stated -> stated.issuer("https://other.provider.example")),
                claims("audience missing", stated -> stated.audience((String) null)),
                claims("audience of another client", stated -> stated.audience("other-client")),
                claims(
                        "made for another of its clients",
                        stated -> stated.audience(List.of("vikno", "other")).claim("azp", "other")),
                claims("made for two without saying for whom", stated -> stated.audience(List.of("vikno", "other"))),
                claims("subject missing", stated -> stated.subject(null)),
                claims("expired", stated -> stated.expirationTime(in(-120))),
                claims("never expires", stated -> stated.expirationTime(null)),
                claims("issued in the future", stated -> stated.issueTime(in(600))),
                claims("issue time missing", stated -> stated.issueTime(null)),
                claims("not yet valid", stated -> stated.notBeforeTime(in(600))),
                claims("of another access token", stated -> stated.claim("at_hash", "AAAAAAAAAAAAAAAAAAAAAA")),
                lie("no statement at all", provider -> provider.leavesOutIdToken = true),
                lie("code refused", provider -> provider.tokenStatus = 400),
                lie("redirected elsewhere", provider -> provider.tokenStatus = 302),
                signer("alg none", provider -> stated -> new PlainJWT(stated).serialize()),
                signer(
                        "signed by another key under the same id",
                        provider -> stated -> HostileProvider.signed(stated, HostileProvider.newKey("first"), "first")),
                signer(
                        "signed by a key nobody published",
                        provider ->
                                stated -> HostileProvider.signed(stated, HostileProvider.newKey("unknown"), "unknown")),
                signer(
                        "HS256 with the public key",
                        provider -> stated ->
                                mac(stated, provider.key.toRSAPublicKey().getEncoded())),
                signer(
                        "HS256 with the client secret",
                        provider -> stated -> mac(stated, HostileProvider.SECRET.getBytes(StandardCharsets.US_ASCII))),
                signer("changed after signing", provider -> stated -> tampered(provider.signed(stated))),
                signer(
                        "signature cut off",
                        provider -> stated -> provider.signed(stated).replaceFirst("[.][^.]*$", ".")),
                signer("not a token", provider -> stated -> "a.b.c"));
    }

    private static Arguments lie(String name, Consumer<HostileProvider> lie) {
        return Arguments.of(name, lie);
    }

    private static Arguments claims(String name, UnaryOperator<JWTClaimsSet.Builder> claims) {
        return lie(name, provider -> provider.claims = claims);
    }

    private static Arguments signer(
            String name, java.util.function.Function<HostileProvider, HostileProvider.Signer> signer) {
        return lie(name, provider -> provider.signer = signer.apply(provider));
    }

    private static String mac(JWTClaimsSet stated, byte[] key) throws com.nimbusds.jose.JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(), stated);
        token.sign(new MACSigner(key));
        return token.serialize();
    }

    private static String tampered(String token) {
        String[] parts = token.split("[.]");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String changed = payload.replace("person-1", "person-2");
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(changed.getBytes(StandardCharsets.UTF_8));
        return String.join(".", parts);
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private void assertRefused(Reason reason, org.junit.jupiter.api.function.Executable deed) {
        int before = actions().size();
        SignInRefused refused = assertThrows(SignInRefused.class, deed);
        assertEquals(reason, refused.reason());
        assertTrue(refused.messageKey().startsWith("identity.sign-in."));
        List<String> after = actions();
        assertEquals(before + 1, after.size());
        assertEquals("sign-in.refused", after.get(before));
    }

    private LiveSession live(Secret token) {
        return sessions.live(token).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<String> actions() {
        return database.em()
                .createNativeQuery("select action from audit.entry order by id")
                .getResultList();
    }

    /** The time of the test, which it may change. */
    private final class MovingClock extends Clock {

        @Override
        public java.time.ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return clock.withZone(zone);
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    }
}
