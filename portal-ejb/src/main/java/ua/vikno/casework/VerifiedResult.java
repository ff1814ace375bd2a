package ua.vikno.casework;

import ua.vikno.kernel.Bilingual;

/**
 * What anyone may know of a result by its code; nobody's name.
 *
 * @param number of the case
 * @param office that registered the case
 * @param result date, scale, digest, size
 */
public record VerifiedResult(
        String number, Bilingual service, Bilingual provider, Bilingual office, ResultView result) {}
