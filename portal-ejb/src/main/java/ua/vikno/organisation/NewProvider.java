package ua.vikno.organisation;

import ua.vikno.kernel.Bilingual;

/**
 * A provider to be listed.
 *
 * @param code its name in addresses, unique in the community
 * @param name full official name, unique in the community
 * @param kind whose body it is
 */
public record NewProvider(String code, Bilingual name, ProviderView.Kind kind) {}
