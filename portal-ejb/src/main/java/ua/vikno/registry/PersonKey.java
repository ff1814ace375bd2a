package ua.vikno.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.vikno.kernel.OrganisationNumber;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.TaxNumber;

/**
 * A number or an address of letters that belongs to one person or organisation or to a few.
 *
 * @param value as the register keeps it
 */
public record PersonKey(Kind kind, String value) {

    private static final int UNZR_DAY = 8;

    /** What it is. */
    public enum Kind {
        TAX_NUMBER,
        UNZR,
        PASSPORT,
        /** ЄДРПОУ; a sole trader's number is a tax number. */
        ORGANISATION,
        PHONE,
        EMAIL
    }

    /** Never the value: it would end up in logs. */
    @Override
    public String toString() {
        return kind.name();
    }

    /** All that what was typed can be: ten digits may be a tax number and a telephone at once. Empty where it is a word. */
    public static List<PersonKey> read(String typed) {
        String compact = typed.replaceAll("[\\s\u00A0()\\-‐–.№]", "");
        List<PersonKey> keys = new ArrayList<>();
        if (compact.matches("[^@]+@[^@]+")) {
            keys.add(new PersonKey(Kind.EMAIL, typed.strip().toLowerCase(Locale.ROOT)));
        }
        TaxNumber.parse(compact).ifPresent(number -> keys.add(new PersonKey(Kind.TAX_NUMBER, number.value())));
        PhoneNumber.parse(compact).ifPresent(number -> keys.add(new PersonKey(Kind.PHONE, number.value())));
        OrganisationNumber.parse(compact)
                .ifPresent(number -> keys.add(new PersonKey(Kind.ORGANISATION, number.value())));
        if (compact.matches("[0-9]{13}")) {
            keys.add(new PersonKey(Kind.UNZR, compact.substring(0, UNZR_DAY) + "-" + compact.substring(UNZR_DAY)));
        }
        String passport = PassportNumber.tidy(compact);
        if (passport.matches("[0-9]{9}|[А-ЯІЇЄҐ]{2}[0-9]{6}")) {
            keys.add(new PersonKey(Kind.PASSPORT, passport));
        }
        return keys;
    }
}
