package ua.vikno.situation;

import ua.vikno.kernel.Bilingual;

/**
 * A situation in a list.
 *
 * @param slug its name in addresses
 */
public record SituationName(String slug, Bilingual name) {}
