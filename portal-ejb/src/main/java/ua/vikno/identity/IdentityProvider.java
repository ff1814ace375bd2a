package ua.vikno.identity;

import java.net.URI;
import ua.vikno.kernel.Bilingual;

/**
 * An OpenID Connect provider that the operator trusts, as the settings {@code vikno.oidc.<id>.…} describe it.
 *
 * @param id name in the settings; kept with every login, so it is never changed
 * @param issuer exactly as the provider calls itself
 * @param clientId who we are to the provider
 * @param clientSecret empty for a public client
 * @param scope what we ask for, separated by spaces
 * @param kind whom it knows
 * @param assurance {@code low}, {@code substantial} or {@code high}, where the provider itself does not tell
 * @param title name on the sign-in page
 * @param hint one line under it; null for none
 * @param icon name in the icon sprite
 */
public record IdentityProvider(
        String id,
        URI issuer,
        String clientId,
        String clientSecret,
        String scope,
        Kind kind,
        String assurance,
        Bilingual title,
        Bilingual hint,
        String icon) {

    /** Whom a provider knows. Someone who came through a provider for citizens never gets the rights of staff. */
    public enum Kind {
        CITIZEN,
        STAFF,
        BOTH
    }

    public boolean isForCitizens() {
        return kind != Kind.STAFF;
    }

    public boolean isForStaff() {
        return kind != Kind.CITIZEN;
    }

    /** Never the secret: it would end up in logs. */
    @Override
    public String toString() {
        return id + " (" + issuer + ")";
    }
}
