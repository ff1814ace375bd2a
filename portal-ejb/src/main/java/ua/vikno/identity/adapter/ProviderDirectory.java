package ua.vikno.identity.adapter;

import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.vikno.identity.IdentityProvider;
import ua.vikno.identity.SignInRefused;
import ua.vikno.identity.SignInRefused.Reason;

/** What providers publish about themselves, read by discovery and kept for an hour; the last known serves while one is away. */
@ApplicationScoped
class ProviderDirectory {

    static final int CONNECT_MILLIS = 3_000;
    static final int READ_MILLIS = 6_000;

    private static final Logger LOG = Logger.getLogger(ProviderDirectory.class.getName());
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration KEYS_FRESH = Duration.ofMinutes(10);
    private static final Duration BETWEEN_KEY_READS = Duration.ofSeconds(2);
    private static final int LARGEST_KEY_SET = 200_000;

    @Inject
    Clock clock;

    private final Map<String, KnownProvider> known = new ConcurrentHashMap<>();

    /** The provider with its document; refuses where it cannot be had. */
    public KnownProvider find(IdentityProvider provider) {
        KnownProvider kept = known.get(provider.id());
        if (kept != null && kept.read().plus(FRESH).isAfter(clock.instant())) {
            return kept;
        }
        try {
            KnownProvider read = read(provider, kept);
            known.put(provider.id(), read);
            return read;
        } catch (IOException | GeneralException e) {
            LOG.log(Level.WARNING, "Provider {0} cannot be asked: {1}", new Object[] {provider, e.getMessage()});
            if (kept == null) {
                throw new SignInRefused(Reason.PROVIDER_UNAVAILABLE, e);
            }
            return kept;
        }
    }

    private KnownProvider read(IdentityProvider provider, KnownProvider kept) throws IOException, GeneralException {
        Issuer issuer = new Issuer(provider.issuer());
        OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, CONNECT_MILLIS, READ_MILLIS);
        Instant now = clock.instant();
        boolean sameKeys = kept != null && kept.metadata().getJWKSetURI().equals(metadata.getJWKSetURI());
        return sameKeys
                ? new KnownProvider(provider, metadata, kept.keys(), now)
                : new KnownProvider(provider, metadata, keys(metadata), now);
    }

    /** No refreshing ahead: that would start threads the server does not know of. */
    private static com.nimbusds.jose.jwk.source.JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata)
            throws MalformedURLException {
        return JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_KEY_SET))
                .cache(KEYS_FRESH.toMillis(), READ_MILLIS)
                .refreshAheadCache(false)
                .rateLimited(BETWEEN_KEY_READS.toMillis())
                .retrying(true)
                .build();
    }
}
