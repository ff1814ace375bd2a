package ua.vikno.identity;

import java.net.URI;
import java.util.Optional;

/** What is said to a provider and what it answers; {@code adapter} speaks OpenID Connect. Never called in a transaction. */
public interface ProviderDialogue {

    /**
     * Where the browser is sent to ask who the person is.
     *
     * @throws SignInRefused where the provider does not answer
     */
    URI question(IdentityProvider provider, SignInProof proof);

    /**
     * Who the person is, by the provider's answer, after everything about it was checked.
     *
     * @param provider the one that was asked
     * @param proof what the question was bound to
     * @param answer what the browser brought back
     * @throws SignInRefused where the answer is not to be trusted or the provider does not answer
     */
    PersonClaims answer(IdentityProvider provider, SignInProof proof, ProviderAnswer answer);

    /** Where the browser is sent to sign out of the provider too; empty where the provider offers none or is away. */
    Optional<URI> goodbye(IdentityProvider provider, URI back);
}
