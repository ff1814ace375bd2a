package ua.vikno.registry;

import java.time.LocalDate;
import java.util.Optional;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.TaxNumber;

/**
 * What is known of a person when an application of theirs is registered. Nothing but the name has to be known: a tax number
 * may have been refused.
 *
 * @param account id of the account they signed in with; 0 where they came in person
 * @param name as the identity provider or the paper gave it
 * @param taxNumber РНОКПП; null where there is none
 * @param unzr номер запису в ЄДДР, {@code YYYYMMDD-NNNNN}; null where it is not known
 * @param passport series and number; null where it is not known
 * @param birthDate null where it is not known
 * @param phone {@code +380…}; empty where it is not known
 * @param email empty where it is not known
 * @param address where they live, as they wrote it; empty where it is not known
 * @param place what they asked about; empty where it was no place
 */
public record PersonFacts(
        long account,
        PersonName name,
        TaxNumber taxNumber,
        String unzr,
        String passport,
        LocalDate birthDate,
        String phone,
        String email,
        String address,
        String place) {

    public PersonFacts {
        phone = phone == null ? "" : phone;
        email = email == null ? "" : email;
        address = address == null ? "" : address;
        place = place == null ? "" : place;
        unzr = blankToNull(unzr);
        passport = PassportNumber.tidy(blankToNull(passport));
        if (birthDate == null && taxNumber != null) {
            birthDate = taxNumber.birthDate();
        }
    }

    /** The strongest key they are known by; two people at once with the same one are the same person. */
    String strongestKey() {
        return Optional.ofNullable(taxNumber)
                .map(TaxNumber::value)
                .or(() -> Optional.ofNullable(unzr))
                .or(() -> Optional.ofNullable(passport))
                .orElse("account:" + account);
    }

    /** The same person without what tells them from others: for a card that another one stands for now. */
    PersonFacts withoutKeys() {
        return new PersonFacts(0, name, null, null, null, birthDate, phone, email, address, place);
    }

    /** The same person without what they asked about. */
    public PersonFacts withoutPlace() {
        return new PersonFacts(account, name, taxNumber, unzr, passport, birthDate, phone, email, address, "");
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
