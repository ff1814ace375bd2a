package ua.vikno.identity;

import java.time.LocalDate;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.Sex;
import ua.vikno.kernel.TaxNumber;

/**
 * What the portal knows of a person from sign-in and from themselves; forms are prefilled from it.
 *
 * @param account id of the account
 * @param name as the provider states it
 * @param taxNumber null where the person has none or the provider does not tell
 * @param unzr number in the demographic register, null where unknown
 * @param birthDate null where unknown
 * @param sex null where unknown
 * @param phone null where unknown
 * @param email null where unknown
 * @param language {@code uk} or {@code en}: in which the person is written to
 */
public record Profile(
        long account,
        PersonName name,
        TaxNumber taxNumber,
        String unzr,
        LocalDate birthDate,
        Sex sex,
        PhoneNumber phone,
        String email,
        String language) {}
