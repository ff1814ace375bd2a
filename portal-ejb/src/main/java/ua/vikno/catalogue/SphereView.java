package ua.vikno.catalogue;

import ua.vikno.kernel.Bilingual;

/**
 * A sphere of services.
 *
 * @param number how the community numbers it; stands in addresses
 */
public record SphereView(String number, Bilingual name) {}
