package ua.vikno.identity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.vikno.identity.SignInRefused.Reason;
import ua.vikno.kernel.TestDatabase;

/**
 * The table of attacks on signing in, by a browser and by a provider that lies in every way there is. Each is refused for its
 * reason, which has a plain sentence of its own, and leaves one line in the trail.
 */
class SignInAttacksIT {

    private static final int LEAST = 60;

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private SignInBench bench;

    /** What is tried: a preparation that must succeed, and the deed that must be refused. */
    private interface Attempt {
        Runnable prepared(SignInBench bench);
    }

    private record Attack(String name, Set<Reason> reasons, Attempt attempt) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeEach
    void wire() throws IOException {
        bench = new SignInBench(database);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isRefusedAndLeavesALine(Attack attack) {
        Runnable deed = attack.attempt().prepared(bench);
        bench.assertRefused(attack.reasons(), deed::run);
    }

    @Test
    void theTableIsAsLongAsPromised() {
        assertTrue(attacks().map(Attack::name).distinct().count() >= LEAST);
    }

    static Stream<Attack> attacks() {
        return Stream.of(states(), codes(), mixUps(), people(), claims(), signatures(), providers())
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> states() {
        return Stream.of(
                state("state missing", null),
                state("state empty", ""),
                state("state of one letter", "x"),
                state("state that nobody began", Secret.random().value()),
                state("state with a character more", "A".repeat(44)),
                state("state of a hundred thousand characters", "A".repeat(100_000)),
                state("state with a null character", "\0".repeat(43)),
                state("state that is SQL", "' or state_hash is not null or '1'='1-------"),
                attack("state of another browser", Reason.NOT_BEGUN_HERE, bench -> {
                    ProviderAnswer answer = bench.agreed();
                    return () -> bench.signIn.complete(answer, Secret.random(), BrowserKind.UNKNOWN, null);
                }),
                attack("browser without its sign-in cookie", Reason.NOT_BEGUN_HERE, bench -> {
                    ProviderAnswer answer = bench.agreed();
                    return () -> bench.signIn.complete(answer, null, BrowserKind.UNKNOWN, null);
                }),
                attack("answer sixteen minutes late", Reason.NOT_BEGUN_HERE, bench -> {
                    ProviderAnswer answer = bench.agreed();
                    bench.pass(Duration.ofMinutes(16));
                    return () -> bench.complete(answer);
                }),
                attack("answer replayed", Reason.REPLAYED, bench -> {
                    ProviderAnswer answer = bench.agreed();
                    bench.complete(answer);
                    return () -> bench.complete(answer);
                }),
                attack("refused answer tried again", Reason.REPLAYED, bench -> {
                    ProviderAnswer answer = bench.agreed();
                    bench.provider.tokenStatus = 500;
                    bench.assertRefused(Set.of(Reason.PROVIDER_UNAVAILABLE), () -> bench.complete(answer));
                    bench.provider.tokenStatus = 200;
                    return () -> bench.complete(answer);
                }));
    }

    private static Stream<Attack> codes() {
        return Stream.of(
                attack("code missing", Set.of(Reason.NOT_GENUINE, Reason.DENIED), bench -> {
                    ProviderAnswer answer = bench.agreed();
                    return () -> bench.complete(new ProviderAnswer(answer.state(), null, null, null));
                }),
                attack("code that the provider never gave", Reason.NOT_GENUINE, bench -> {
                    ProviderAnswer answer = bench.agreed();
                    return () -> bench.complete(new ProviderAnswer(answer.state(), "made-up", null, null));
                }),
                attack("code used before", Reason.NOT_GENUINE, bench -> {
                    ProviderAnswer first = bench.agreed();
                    bench.complete(first);
                    ProviderAnswer second = bench.agreed();
                    return () -> bench.complete(new ProviderAnswer(second.state(), first.code(), null, null));
                }),
                attack("stolen code, wrong PKCE verifier", Reason.NOT_GENUINE, SignInAttacksIT::stolenCode),
                attack("stolen code, provider forgets PKCE: the nonce is wrong", Reason.NOT_GENUINE, bench -> {
                    bench.provider.checksProof = false;
                    return stolenCode(bench);
                }),
                attack("code asked without PKCE challenge", Reason.NOT_GENUINE, bench -> {
                    String stripped = bench.begun().toString().replaceAll("&?code_challenge(_method)?=[^&]*", "");
                    ProviderAnswer answer = bench.provider.agree(URI.create(stripped));
                    return () -> bench.complete(answer);
                }),
                attack("code asked with another challenge", Reason.NOT_GENUINE, bench -> {
                    String changed = bench.begun()
                            .toString()
                            .replaceAll(
                                    "code_challenge=[^&]*",
                                    "code_challenge=" + Secret.random().value());
                    ProviderAnswer answer = bench.provider.agree(URI.create(changed));
                    return () -> bench.complete(answer);
                }),
                attack("code asked for another redirect address", Reason.NOT_GENUINE, bench -> {
                    String changed = bench.begun()
                            .toString()
                            .replaceAll("redirect_uri=[^&]*", "redirect_uri=https%3A%2F%2Fevil.example%2F");
                    ProviderAnswer answer = bench.provider.agree(URI.create(changed));
                    return () -> bench.complete(answer);
                }));
    }

    private static Runnable stolenCode(SignInBench bench) {
        ProviderAnswer victims =
                bench.provider.agree(bench.signIn.begin("bank", SignInBench.BACK, Secret.random(), false));
        ProviderAnswer mine = bench.agreed();
        return () -> bench.complete(new ProviderAnswer(mine.state(), victims.code(), null, null));
    }

    private static Stream<Attack> mixUps() {
        return Stream.of(
                attack("mix-up: the answer names another provider", Reason.OTHER_PROVIDER, bench -> {
                    ProviderAnswer answer = bench.agreed();
                    return () -> bench.complete(
                            new ProviderAnswer(answer.state(), answer.code(), null, bench.other.issuer()));
                }),
                attack("mix-up: the answer names a stranger", Reason.OTHER_PROVIDER, bench -> {
                    ProviderAnswer answer = bench.agreed();
                    return () -> bench.complete(
                            new ProviderAnswer(answer.state(), answer.code(), null, "https://evil.example"));
                }),
                attack("mix-up: the promised name is missing", Reason.OTHER_PROVIDER, bench -> {
                    bench.provider.promisesIssuer = true;
                    ProviderAnswer answer = bench.agreed();
                    return () -> bench.complete(new ProviderAnswer(answer.state(), answer.code(), null, null));
                }),
                attack("mix-up: code of one provider answered at the other", Reason.NOT_GENUINE, bench -> {
                    URI asked = bench.begun();
                    ProviderAnswer others = bench.other.agree(asked);
                    return () -> bench.complete(others);
                }),
                attack("mix-up: one provider passes on the other's statement", Reason.NOT_GENUINE, bench -> {
                    bench.provider.claims = stated -> stated.issuer(bench.other.issuer());
                    bench.provider.signer = stated -> bench.other.signed(stated);
                    ProviderAnswer answer = bench.agreed();
                    return () -> bench.complete(answer);
                }),
                attack("provider that calls itself otherwise", Reason.PROVIDER_UNAVAILABLE, bench -> {
                    bench.provider.statedIssuer = "https://other.provider.example";
                    return bench::begun;
                }),
                attack(
                        "provider nobody knows",
                        Reason.UNKNOWN_PROVIDER,
                        bench -> () -> bench.signIn.begin("nobody", SignInBench.BACK, bench.browser, false)));
    }

    private static Stream<Attack> people() {
        return Stream.of(
                attack("the person says no", Reason.DENIED, bench -> {
                    ProviderAnswer answer = bench.agreed();
                    return () -> bench.complete(new ProviderAnswer(answer.state(), null, "access_denied", null));
                }),
                attack("more about somebody else", Reason.NOT_GENUINE, bench -> {
                    bench.provider.claims = stated -> stated.claim("family_name", null);
                    bench.provider.userInfo = "{\"sub\":\"person-2\",\"family_name\":\"Навчальний\"}";
                    ProviderAnswer answer = bench.agreed();
                    return () -> bench.complete(answer);
                }),
                attack("login that states another person's number", Reason.OTHER_PERSON, bench -> {
                    bench.complete(bench.agreed());
                    bench.provider.claims = stated -> stated.claim("drfo", "3242592389");
                    ProviderAnswer answer = bench.agreed();
                    return () -> bench.complete(answer);
                }),
                attack("statement without a name", Reason.INCOMPLETE, bench -> {
                    bench.provider.claims =
                            stated -> stated.claim("family_name", null).claim("given_name", " ");
                    ProviderAnswer answer = bench.agreed();
                    return () -> bench.complete(answer);
                }),
                attack("subject of ten thousand characters", Set.of(Reason.INCOMPLETE, Reason.NOT_GENUINE), bench -> {
                    bench.provider.claims = stated -> stated.subject("x".repeat(10_000));
                    ProviderAnswer answer = bench.agreed();
                    return () -> bench.complete(answer);
                }));
    }

    private static Stream<Attack> claims() {
        return Stream.of(
                claims("nonce missing", stated -> stated.claim("nonce", null)),
                claims("nonce wrong", stated -> stated.claim("nonce", "of-another-sign-in")),
                claims("nonce empty", stated -> stated.claim("nonce", "")),
                claims("issuer missing", stated -> stated.issuer(null)),
                claims("issuer wrong", stated -> stated.issuer("https://other.provider.example")),
                claims("audience missing", stated -> stated.audience((String) null)),
                claims("token of another client", stated -> stated.audience("other-client")),
                claims(
                        "made for another of its clients (azp)",
                        stated -> stated.audience(List.of("vikno", "other")).claim("azp", "other")),
                claims("made for two without saying for whom", stated -> stated.audience(List.of("vikno", "other"))),
                claims("subject missing", stated -> stated.subject(null)),
                claims("expired", stated -> stated.expirationTime(in(-120))),
                claims("expired just beyond the skew", stated -> stated.expirationTime(in(-75))),
                claims("never expires", stated -> stated.expirationTime(null)),
                claims("issued in the future", stated -> stated.issueTime(in(600))),
                claims("issued just beyond the skew", stated -> stated.issueTime(in(75))),
                claims("issue time missing", stated -> stated.issueTime(null)),
                claims("not yet valid", stated -> stated.notBeforeTime(in(600))),
                claims("not yet valid just beyond the skew", stated -> stated.notBeforeTime(in(75))),
                claims("of another access token", stated -> stated.claim("at_hash", "AAAAAAAAAAAAAAAAAAAAAA")));
    }

    private static Stream<Attack> signatures() {
        return Stream.of(
                signer("alg none", provider -> stated -> new PlainJWT(stated).serialize()),
                signer(
                        "signed by another key under the same id",
                        provider -> stated -> HostileProvider.signed(stated, HostileProvider.newKey("first"), "first")),
                signer(
                        "signed by a key nobody published (unknown kid)",
                        provider ->
                                stated -> HostileProvider.signed(stated, HostileProvider.newKey("unknown"), "unknown")),
                attack(
                        "signed by a key withdrawn since",
                        Set.of(Reason.NOT_GENUINE, Reason.PROVIDER_UNAVAILABLE),
                        SignInAttacksIT::withdrawnKey),
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
                signer("not a token", provider -> stated -> "a.b.c"),
                signer("token of half a million characters", provider -> stated -> "a".repeat(500_000) + ".b.c"));
    }

    private static Stream<Attack> providers() {
        return Stream.of(
                lie("no statement at all", provider -> provider.leavesOutIdToken = true),
                lie("code refused", provider -> provider.tokenStatus = 400),
                lie("redirected elsewhere for the token", provider -> provider.tokenStatus = 302),
                attack("provider that is away", Reason.PROVIDER_UNAVAILABLE, bench -> {
                    bench.provider.close();
                    return bench::begun;
                }));
    }

    /** The provider changed its key, we have seen the new one, and the old one turns up again. */
    private static Runnable withdrawnKey(SignInBench bench) {
        RSAKey old = bench.provider.key;
        bench.complete(bench.agreed());
        bench.provider.key = HostileProvider.newKey("second");
        bench.complete(bench.agreed());
        bench.provider.signer = stated -> HostileProvider.signed(stated, old, "first");
        ProviderAnswer answer = bench.agreed();
        return () -> bench.complete(answer);
    }

    private static Attack attack(String name, Reason reason, Attempt attempt) {
        return attack(name, Set.of(reason), attempt);
    }

    private static Attack attack(String name, Set<Reason> reasons, Attempt attempt) {
        return new Attack(name, reasons, attempt);
    }

    private static Attack state(String name, String state) {
        return attack(name, Reason.NOT_BEGUN_HERE, bench -> {
            String code = bench.agreed().code();
            return () -> bench.complete(new ProviderAnswer(state, code, null, null));
        });
    }

    private static Attack lie(String name, Consumer<HostileProvider> lie) {
        return attack(name, Reason.NOT_GENUINE, bench -> {
            lie.accept(bench.provider);
            ProviderAnswer answer = bench.agreed();
            return () -> bench.complete(answer);
        });
    }

    private static Attack claims(String name, UnaryOperator<JWTClaimsSet.Builder> claims) {
        return lie(name, provider -> provider.claims = claims);
    }

    private static Attack signer(String name, Function<HostileProvider, HostileProvider.Signer> signer) {
        return lie(name, provider -> provider.signer = signer.apply(provider));
    }

    private static String mac(JWTClaimsSet stated, byte[] key) throws JOSEException {
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
}
