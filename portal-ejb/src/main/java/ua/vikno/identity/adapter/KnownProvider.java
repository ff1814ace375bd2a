package ua.vikno.identity.adapter;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.time.Instant;
import ua.vikno.identity.IdentityProvider;

/**
 * A provider with what it published about itself.
 *
 * @param provider as configured
 * @param metadata its discovery document
 * @param keys its signing keys, read again when an unknown one is met
 * @param read when the document was read
 */
record KnownProvider(
        IdentityProvider provider, OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant read) {}
