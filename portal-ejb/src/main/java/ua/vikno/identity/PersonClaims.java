package ua.vikno.identity;

import java.time.LocalDate;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.Sex;
import ua.vikno.kernel.TaxNumber;

/**
 * What a provider states about the person who signed in there, in one form for all providers.
 *
 * @param provider id of the provider in the settings
 * @param subject who it is to that provider, for ever
 * @param name as the provider states it
 * @param taxNumber null where the provider does not tell
 * @param unzr null where the provider does not tell
 * @param birthDate null where the provider does not tell
 * @param sex null where the provider does not tell
 * @param phone null where the provider does not tell
 * @param email null where the provider does not tell
 * @param assurance {@code low}, {@code substantial} or {@code high}
 */
public record PersonClaims(
        String provider,
        String subject,
        PersonName name,
        TaxNumber taxNumber,
        String unzr,
        LocalDate birthDate,
        Sex sex,
        PhoneNumber phone,
        String email,
        String assurance) {}
