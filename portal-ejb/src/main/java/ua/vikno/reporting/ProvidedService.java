package ua.vikno.reporting;

import java.time.Instant;
import java.util.Optional;
import ua.vikno.kernel.Money;

/**
 * A line of the open data set «Дані про надані адміністративні послуги» (постанова КМУ 835-2015, recommended structure, annex 38). A person who
 * applied is in none of its fields.
 *
 * @param id of the line, by which it is found again in a later copy; not the number of the case, which people hold in their hands
 * @param serviceCode code of the service
 * @param service its name that day
 * @param provider who provides it, as named that day
 * @param applicant the legal entity that applied; empty for people, sole traders among them
 * @param doneAt when the result was there
 * @param handedOverAt when a result on paper was taken
 * @param paid the fee that was paid; zero where there was none
 */
public record ProvidedService(
        long id,
        Instant registeredAt,
        String serviceCode,
        String service,
        String provider,
        Optional<LegalApplicant> applicant,
        Optional<Instant> doneAt,
        Optional<Instant> handedOverAt,
        Money paid) {

    /**
     * @param number ЄДРПОУ
     */
    public record LegalApplicant(String name, String number) {}
}
