package ua.vikno.identity.adapter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.vikno.identity.IdentityProvider;
import ua.vikno.identity.PersonClaims;
import ua.vikno.identity.SignInRefused;
import ua.vikno.identity.SignInRefused.Reason;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.Sex;
import ua.vikno.kernel.TaxNumber;

/** Translates claims, standard and Ukrainian ({@code drfo}, {@code unzr}), into the portal's own words. */
final class StatedPerson {

    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("dd.MM.uuuu"));
    private static final List<String> ASSURANCES = List.of("high", "substantial", "low");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SUBJECT = 255;

    private StatedPerson() {}

    static PersonClaims claims(IdentityProvider provider, Statement statement) {
        PersonName name = new PersonName(
                name(statement, "family_name"),
                name(statement, "given_name"),
                statement.text("middle_name").map(StatedPerson::shortened).orElse(""));
        String subject = statement.subject();
        if (subject.length() > LONGEST_SUBJECT) {
            throw new SignInRefused(Reason.INCOMPLETE);
        }
        return new PersonClaims(
                provider.id(),
                subject,
                name,
                // who refused the number has a passport's number here
                statement.text("drfo").flatMap(TaxNumber::parse).orElse(null),
                statement
                        .text("unzr")
                        .filter(unzr -> unzr.matches("[0-9]{8}-[0-9]{5}"))
                        .orElse(null),
                statement.text("birthdate").flatMap(StatedPerson::date).orElse(null),
                statement.text("gender").flatMap(StatedPerson::sex).orElse(null),
                statement.text("phone_number").flatMap(PhoneNumber::parse).orElse(null),
                statement.text("email").filter(StatedPerson::isAddress).orElse(null),
                assurance(provider, statement));
    }

    private static String name(Statement statement, String claim) {
        return statement
                .text(claim)
                .map(StatedPerson::shortened)
                .orElseThrow(() -> new SignInRefused(Reason.INCOMPLETE));
    }

    private static String shortened(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", "");
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
    }

    private static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<Sex> sex(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "m", "male" -> Optional.of(Sex.MALE);
            case "f", "female" -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }

    private static boolean isAddress(String email) {
        return email.length() <= 254 && email.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");
    }

    /** {@code acr} as a bare word or at the end of an eIDAS address; else what the operator set for the provider. */
    private static String assurance(IdentityProvider provider, Statement statement) {
        String acr = statement.text("acr").orElse("").toLowerCase(Locale.ROOT);
        return ASSURANCES.stream()
                .filter(level -> acr.equals(level) || acr.endsWith("/" + level))
                .findFirst()
                .orElse(provider.assurance());
    }
}
