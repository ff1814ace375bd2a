package ua.vikno.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An OpenID Connect provider that speaks the protocol rightly, except for what a test tells it to do wrong. */
final class HostileProvider implements AutoCloseable {

    static final String CLIENT = "vikno";
    static final String SECRET = "a-secret-of-at-least-thirty-two-characters";

    /** How a statement is turned into a token. */
    interface Signer {
        String token(JWTClaimsSet claims) throws JOSEException;
    }

    private record Question(String nonce, String challenge, String callback) {}

    private final HttpServer server;
    private final Map<String, Question> codes = new HashMap<>();

    /** Made once: to make one takes longer than most attacks. */
    private static final RSAKey FIRST = newKey("first");

    RSAKey key = FIRST;
    String statedIssuer;
    boolean promisesIssuer;
    boolean checksProof = true;
    int tokenStatus = 200;
    boolean leavesOutIdToken;
    UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();
    Signer signer = this::signed;
    String userInfo = "{\"sub\":\"person-1\"}";

    HostileProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
        server.createContext("/keys", exchange -> answer(exchange, 200, keys()));
        server.createContext("/token", this::token);
        server.createContext("/userinfo", exchange -> answer(exchange, 200, userInfo));
        server.start();
        statedIssuer = issuer();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The browser asked and the person agreed: what comes back to the portal. */
    ProviderAnswer agree(URI question) {
        Map<String, List<String>> asked = URLUtils.parseParameters(question.getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, new Question(one(asked, "nonce"), one(asked, "code_challenge"), one(asked, "redirect_uri")));
        return new ProviderAnswer(one(asked, "state"), code, null, promisesIssuer ? issuer() : null);
    }

    String signed(JWTClaimsSet stated) throws JOSEException {
        return signed(stated, key, key.getKeyID());
    }

    static String signed(JWTClaimsSet stated, RSAKey key, String keyId) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(), stated);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, List<String>> asked = URLUtils.parseParameters(body);
        Question question = codes.remove(one(asked, "code"));
        if (tokenStatus != 200) {
            answer(exchange, tokenStatus, "{\"error\":\"server_error\"}");
        } else if (question == null || checksProof && !proves(question, asked)) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            answer(exchange, 200, tokens(question));
        }
    }

    private static boolean proves(Question question, Map<String, List<String>> asked) {
        CodeVerifier verifier = new CodeVerifier(one(asked, "code_verifier"));
        return CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                        .getValue()
                        .equals(question.challenge())
                && question.callback().equals(one(asked, "redirect_uri"));
    }

    private String tokens(Question question) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder stated = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("person-1")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", question.nonce())
                .claim("family_name", "Навчальна")
                .claim("given_name", "Ганна")
                .claim("middle_name", "Олексіївна")
                .claim("birthdate", "1991-08-24")
                .claim("gender", "female")
                .claim("drfo", "3347330141")
                .claim("phone_number", "+380000004117")
                .claim("email", "hanna@vikno.example")
                .claim("acr", "high");
        try {
            String idToken = leavesOutIdToken
                    ? ""
                    : ",\"id_token\":\"" + signer.token(claims.apply(stated).build()) + "\"";
            return "{\"access_token\":\"an-access-token\",\"token_type\":\"Bearer\",\"expires_in\":300" + idToken + "}";
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%2$s/authorize","token_endpoint":"%2$s/token",
                 "jwks_uri":"%2$s/keys","userinfo_endpoint":"%2$s/userinfo","end_session_endpoint":"%2$s/logout",
                 "authorization_response_iss_parameter_supported":%3$s,"response_types_supported":["code"],
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
                """.formatted(statedIssuer, issuer(), promisesIssuer);
    }

    private String keys() {
        JWK shown = key.toPublicJWK();
        return new JWKSet(shown).toString();
    }

    private static String one(Map<String, List<String>> values, String name) {
        return values.containsKey(name) ? values.get(name).get(0) : null;
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
