package ua.vikno.submission;

import ua.vikno.kernel.Bilingual;

/**
 * What was ordered from whom, with the names of that day.
 *
 * @param id of the service in {@code catalogue}
 * @param provider id of the provider in {@code organisation}
 */
public record OrderedService(long id, String code, Bilingual name, long provider, Bilingual providerName) {}
