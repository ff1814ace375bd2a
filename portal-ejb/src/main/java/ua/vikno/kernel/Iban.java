package ua.vikno.kernel;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * A Ukrainian bank account, IBAN by ISO 13616: {@code UA}, two check digits, six digits of the bank and nineteen of the account.
 * Whether such an account exists only its bank knows.
 *
 * @param value 29 characters without spaces
 */
public record Iban(String value) {

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    /** «UA» as numbers: A is 10, so U is 30. */
    private static final String COUNTRY = "3010";

    /** Why what was typed is no such account. */
    public enum Problem {
        /** Not {@code UA} and 27 digits. */
        SHAPE,
        /** The check digits do not agree with the others: something is mistyped. */
        CHECK_DIGITS
    }

    public Iban {
        if (problem(value).isPresent()) {
            throw new IllegalArgumentException("Not an account number");
        }
    }

    /** What a person typed, spaces and small letters allowed. */
    public static Optional<Iban> parse(String typed) {
        String plain = plain(typed);
        return problem(plain).isPresent() ? Optional.empty() : Optional.of(new Iban(plain));
    }

    /** What is wrong with what was typed; empty where nothing is. */
    public static Optional<Problem> problem(String typed) {
        String plain = plain(typed);
        if (!plain.matches("UA[0-9]{27}")) {
            return Optional.of(Problem.SHAPE);
        }
        String turned = plain.substring(4) + COUNTRY + plain.substring(2, 4);
        return new BigInteger(turned).mod(NINETY_SEVEN).equals(BigInteger.ONE)
                ? Optional.empty()
                : Optional.of(Problem.CHECK_DIGITS);
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u00A0]", "").toUpperCase(Locale.ROOT);
    }

    /** In groups of four, as it stands on paper. */
    public String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1\u00A0");
    }

    /** Never the whole number: it would end up in logs. */
    @Override
    public String toString() {
        return value.substring(0, 4) + "…" + value.substring(value.length() - 4);
    }
}
