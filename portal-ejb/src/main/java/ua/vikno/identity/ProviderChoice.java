package ua.vikno.identity;

import ua.vikno.kernel.Bilingual;

/**
 * A way of signing in as the sign-in page offers it.
 *
 * @param id name in the settings
 * @param title name for people
 * @param hint one line under it; null for none
 * @param icon name in the icon sprite
 * @param forCitizens people sign in here as themselves
 * @param forStaff the centre's staff and providers' officers sign in here
 */
public record ProviderChoice(
        String id, Bilingual title, Bilingual hint, String icon, boolean forCitizens, boolean forStaff) {

    static ProviderChoice of(IdentityProvider provider) {
        return new ProviderChoice(
                provider.id(),
                provider.title(),
                provider.hint(),
                provider.icon(),
                provider.isForCitizens(),
                provider.isForStaff());
    }
}
