package ua.vikno.identity.adapter;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import ua.vikno.identity.IdentityProvider;
import ua.vikno.identity.PersonClaims;
import ua.vikno.identity.ProviderAnswer;
import ua.vikno.identity.ProviderDialogue;
import ua.vikno.identity.SignInProof;
import ua.vikno.identity.SignInRefused;
import ua.vikno.identity.SignInRefused.Reason;

/** OpenID Connect Core 1.0, code flow, with PKCE (RFC 7636) and the issuer's name in the answer (RFC 9207). */
@ApplicationScoped
class OidcDialogue implements ProviderDialogue {

    private static final Set<String> PROVIDER_TROUBLES = Set.of("server_error", "temporarily_unavailable");

    @Inject
    ProviderDirectory directory;

    @Inject
    Clock clock;

    @Override
    public URI question(IdentityProvider provider, SignInProof proof) {
        KnownProvider known = directory.find(provider);
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        Scope.parse(provider.scope()),
                        new ClientID(provider.clientId()),
                        proof.callback())
                .endpointURI(known.metadata().getAuthorizationEndpointURI())
                .state(new State(proof.state()))
                .nonce(new Nonce(proof.nonce()))
                .codeChallenge(new CodeVerifier(proof.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    @Override
    public PersonClaims answer(IdentityProvider provider, SignInProof proof, ProviderAnswer answer) {
        KnownProvider known = directory.find(provider);
        requireSameIssuer(known, answer);
        if (answer.error() != null || answer.code() == null || answer.code().isBlank()) {
            boolean trouble = answer.error() != null && PROVIDER_TROUBLES.contains(answer.error());
            throw new SignInRefused(trouble ? Reason.PROVIDER_UNAVAILABLE : Reason.DENIED);
        }
        TokenExchange exchange = new TokenExchange(known, proof, clock.instant());
        return StatedPerson.claims(provider, exchange.statement(new AuthorizationCode(answer.code())));
    }

    @Override
    public Optional<URI> goodbye(IdentityProvider provider, URI back) {
        try {
            URI endpoint = directory.find(provider).metadata().getEndSessionEndpointURI();
            return Optional.ofNullable(endpoint)
                    .map(uri -> new LogoutRequest(uri, null, null, new ClientID(provider.clientId()), back, null, null)
                            .toURI());
        } catch (SignInRefused away) {
            return Optional.empty();
        }
    }

    /** Against mix-up: an answer that says it is another provider's, or leaves out a name it promised to give. */
    private static void requireSameIssuer(KnownProvider known, ProviderAnswer answer) {
        boolean promised = known.metadata().supportsAuthorizationResponseIssuerParam();
        boolean other = answer.issuer() == null
                ? promised
                : !answer.issuer().equals(known.metadata().getIssuer().getValue());
        if (other) {
            throw new SignInRefused(Reason.OTHER_PROVIDER);
        }
    }
}
