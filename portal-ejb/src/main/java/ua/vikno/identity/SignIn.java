package ua.vikno.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.identity.SignInRefused.Reason;
import ua.vikno.kernel.Settings;

/**
 * Signing in and out through a provider: code flow with PKCE, state and nonce. Providers are asked outside of transactions;
 * every refusal leaves a line in the trail.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    /** Our address that providers answer to, after the base address. */
    public static final String CALLBACK = "/sign-in/callback";

    private static final Logger LOG = Logger.getLogger(SignIn.class.getName());

    @Inject
    TrustedProviders providers;

    @Inject
    ProviderDialogue dialogue;

    @Inject
    Attempts attempts;

    @Inject
    Arrivals arrivals;

    @Inject
    AuditTrail audit;

    @Inject
    Settings settings;

    /** The ways of signing in, in the order to show. */
    @PermitAll
    public List<ProviderChoice> choices() {
        return providers.all().stream().map(ProviderChoice::of).toList();
    }

    @PermitAll
    public Optional<ProviderChoice> choice(String provider) {
        return providers.find(provider).map(ProviderChoice::of);
    }

    /**
     * Begins a sign-in.
     *
     * @param provider id of the provider
     * @param returnTo where to go on afterwards
     * @param browser secret in the browser's sign-in cookie, which the answer will be bound to
     * @param shared the computer is not the person's own
     * @return where to send the browser
     */
    @PermitAll
    public URI begin(String provider, ReturnAddress returnTo, Secret browser, boolean shared) {
        try {
            IdentityProvider chosen =
                    providers.find(provider).orElseThrow(() -> new SignInRefused(Reason.UNKNOWN_PROVIDER));
            Secret state = Secret.random();
            URI question = dialogue.question(chosen, proof(browser, state));
            attempts.begin(state, browser, new Attempts.Attempt(chosen.id(), returnTo.path(), shared));
            return question;
        } catch (SignInRefused refused) {
            throw recorded(refused, String.valueOf(provider));
        }
    }

    /** Where this browser wanted to go with the sign-in that an answer belongs to; empty for an answer to nothing. */
    @PermitAll
    public Optional<ReturnAddress> returnAddress(ProviderAnswer answer, Secret browser) {
        return attempt(answer, browser).flatMap(attempt -> ReturnAddress.parse(attempt.returnTo()));
    }

    /**
     * Completes a sign-in by the provider's answer.
     *
     * @param answer what the browser brought back
     * @param browser secret in the browser's sign-in cookie, null where there is none
     * @param kind what the browser says it is
     * @param former token of the session the browser had before, null for none; it ends
     * @return token of the new session
     */
    @PermitAll
    public Secret complete(ProviderAnswer answer, Secret browser, BrowserKind kind, Secret former) {
        Optional<Attempts.Attempt> attempt = attempt(answer, browser);
        String provider = attempt.map(Attempts.Attempt::provider).orElse("?");
        try {
            IdentityProvider asked =
                    providers.find(provider).orElseThrow(() -> new SignInRefused(Reason.NOT_BEGUN_HERE));
            Secret state = new Secret(answer.state());
            if (!attempts.take(state)) {
                throw new SignInRefused(Reason.REPLAYED);
            }
            PersonClaims claims = dialogue.answer(asked, proof(browser, state), answer);
            boolean shared = attempt.filter(Attempts.Attempt::shared).isPresent();
            return arrivals.arrive(claims, former, new SignInPlace(kind, shared));
        } catch (SignInRefused refused) {
            throw recorded(refused, provider);
        }
    }

    /** Where to send the browser so that the provider forgets it too; empty where there is no such place. */
    @PermitAll
    public Optional<URI> goodbye(String provider) {
        URI back = URI.create(settings.baseUrl() + "/");
        return providers.find(provider).flatMap(known -> dialogue.goodbye(known, back));
    }

    private Optional<Attempts.Attempt> attempt(ProviderAnswer answer, Secret browser) {
        return browser == null || !Secret.isOne(answer.state())
                ? Optional.empty()
                : attempts.find(new Secret(answer.state()), browser);
    }

    private SignInProof proof(Secret browser, Secret state) {
        return SignInProof.of(browser, state.value(), URI.create(settings.baseUrl() + CALLBACK));
    }

    private SignInRefused recorded(SignInRefused refused, String provider) {
        LOG.log(Level.INFO, "Sign-in through {0} refused: {1} {2}", new Object[] {
            provider,
            refused.reason(),
            refused.getCause() == null ? "" : refused.getCause().getMessage()
        });
        audit.recordApart(new AuditEntry(
                "sign-in.refused", "provider", provider, null, refused.reason().name()));
        return refused;
    }
}
