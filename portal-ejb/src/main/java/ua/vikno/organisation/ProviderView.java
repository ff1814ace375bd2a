package ua.vikno.organisation;

import ua.vikno.kernel.Bilingual;

/**
 * A provider of services as pages show it.
 *
 * @param id of the provider
 * @param code its name in addresses
 * @param name full official name
 * @param kind whose body it is
 */
public record ProviderView(long id, String code, Bilingual name, Kind kind) {

    /** Whose body a provider is. */
    public enum Kind {
        COUNCIL,
        STATE
    }
}
