package ua.vikno.identity.adapter;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.vikno.identity.IdentityProvider;
import ua.vikno.identity.SignInProof;
import ua.vikno.identity.SignInRefused;
import ua.vikno.identity.SignInRefused.Reason;

/** One exchange of a code for the provider's signed statement, and all checks of it. */
final class TokenExchange {

    /** Signatures by a key that only the provider has. */
    private static final Set<JWSAlgorithm> ACCEPTED = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final int CLOCK_SKEW_SECONDS = 60;
    private static final int TOO_MANY_REQUESTS = 429;

    private final KnownProvider known;
    private final IdentityProvider provider;
    private final ClientID client;
    private final SignInProof proof;
    private final Instant now;

    TokenExchange(KnownProvider known, SignInProof proof, Instant now) {
        this.known = known;
        this.provider = known.provider();
        this.client = new ClientID(provider.clientId());
        this.proof = proof;
        this.now = now;
    }

    /** The statement about the person, genuine and complete as far as the provider tells. */
    Statement statement(AuthorizationCode code) {
        OIDCTokens tokens = tokens(code);
        IDTokenClaimsSet idToken = validated(tokens);
        Statement stated = new Statement(idToken);
        return stated.isComplete() ? stated : stated.with(userInfo(tokens.getAccessToken(), idToken));
    }

    private OIDCTokens tokens(AuthorizationCode code) {
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(code, proof.callback(), new CodeVerifier(proof.verifier()));
        URI endpoint = known.metadata().getTokenEndpointURI();
        TokenRequest request = authentication()
                .map(us -> new TokenRequest.Builder(endpoint, us, grant).build())
                .orElseGet(() -> new TokenRequest.Builder(endpoint, client, grant).build());
        HTTPResponse response = send(request.toHTTPRequest());
        try {
            return OIDCTokenResponse.parse(response).getOIDCTokens();
        } catch (ParseException e) {
            throw new SignInRefused(Reason.NOT_GENUINE, e);
        }
    }

    private Optional<ClientAuthentication> authentication() {
        if (provider.clientSecret().isEmpty()) {
            return Optional.empty();
        }
        Secret secret = new Secret(provider.clientSecret());
        List<ClientAuthenticationMethod> methods = known.metadata().getTokenEndpointAuthMethods();
        boolean basic = methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return Optional.of(basic ? new ClientSecretBasic(client, secret) : new ClientSecretPost(client, secret));
    }

    private IDTokenClaimsSet validated(OIDCTokens tokens) {
        JWT idToken = tokens.getIDToken();
        if (idToken == null) {
            throw new SignInRefused(Reason.NOT_GENUINE);
        }
        IDTokenValidator validator = new IDTokenValidator(
                known.metadata().getIssuer(), client, new JWSVerificationKeySelector<>(ACCEPTED, known.keys()), null);
        validator.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        try {
            IDTokenClaimsSet claims = validator.validate(idToken, new Nonce(proof.nonce()));
            requireForUsAndNow(claims);
            requireSameAccessToken(tokens.getAccessToken(), idToken, claims.getAccessTokenHash());
            return claims;
        } catch (BadJOSEException | InvalidHashException e) {
            throw new SignInRefused(Reason.NOT_GENUINE, e);
        } catch (JOSEException e) {
            throw new SignInRefused(Reason.PROVIDER_UNAVAILABLE, e);
        }
    }

    /** The library checks the times of issue and expiry and that we are in the audience, but not {@code nbf} and {@code azp}. */
    private void requireForUsAndNow(IDTokenClaimsSet claims) {
        boolean early = claims.getClaim("nbf") instanceof Number seconds
                && Instant.ofEpochSecond(seconds.longValue()).isAfter(now.plusSeconds(CLOCK_SKEW_SECONDS));
        Object party = claims.getClaim("azp");
        boolean forAnother = party == null ? claims.getAudience().size() > 1 : !party.equals(client.getValue());
        if (early || forAnother) {
            throw new SignInRefused(Reason.NOT_GENUINE);
        }
    }

    private static void requireSameAccessToken(AccessToken token, JWT idToken, AccessTokenHash hash)
            throws InvalidHashException {
        if (hash != null) {
            AccessTokenValidator.validate(
                    token, JWSAlgorithm.parse(idToken.getHeader().getAlgorithm().getName()), hash);
        }
    }

    /** Only about the very person of the statement. */
    private UserInfo userInfo(AccessToken token, IDTokenClaimsSet idToken) {
        URI endpoint = known.metadata().getUserInfoEndpointURI();
        if (endpoint == null || token == null) {
            return null;
        }
        HTTPResponse response = send(new UserInfoRequest(endpoint, token).toHTTPRequest());
        try {
            UserInfoResponse parsed = UserInfoResponse.parse(response);
            UserInfo info =
                    parsed.indicatesSuccess() ? parsed.toSuccessResponse().getUserInfo() : null;
            if (info != null && !info.getSubject().equals(idToken.getSubject())) {
                throw new SignInRefused(Reason.NOT_GENUINE);
            }
            return info;
        } catch (ParseException e) {
            throw new SignInRefused(Reason.NOT_GENUINE, e);
        }
    }

    private static HTTPResponse send(HTTPRequest request) {
        request.setConnectTimeout(ProviderDirectory.CONNECT_MILLIS);
        request.setReadTimeout(ProviderDirectory.READ_MILLIS);
        request.setFollowRedirects(false);
        try {
            HTTPResponse response = request.send();
            if (response.getStatusCode() >= 500 || response.getStatusCode() == TOO_MANY_REQUESTS) {
                throw new SignInRefused(Reason.PROVIDER_UNAVAILABLE);
            }
            return response;
        } catch (IOException e) {
            throw new SignInRefused(Reason.PROVIDER_UNAVAILABLE, e);
        }
    }
}
