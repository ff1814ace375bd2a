package ua.vikno.kernel;

import java.util.Optional;

/**
 * A Ukrainian telephone number.
 *
 * @param value {@code +380} and nine digits
 */
public record PhoneNumber(String value) {

    private static final String FORM = "\\+380[0-9]{9}";

    public PhoneNumber {
        if (value == null || !value.matches(FORM)) {
            throw new IllegalArgumentException("Not a telephone number");
        }
    }

    /** Reads what a person typed: 0XX…, 380XX…, +380XX… with spaces, dashes and brackets; empty where it is no number. */
    public static Optional<PhoneNumber> parse(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s\u00A0()\\-–.]", "");
        if (digits.matches("0[0-9]{9}")) {
            digits = "+38" + digits;
        } else if (digits.matches("380[0-9]{9}")) {
            digits = "+" + digits;
        }
        return digits.matches(FORM) ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    /** +380 67 123 45 67, with no-break spaces. */
    public String spaced() {
        return String.join(
                "\u00A0",
                value.substring(0, 4),
                value.substring(4, 6),
                value.substring(6, 9),
                value.substring(9, 11),
                value.substring(11));
    }

    /** +380 •• ••• 41 17. */
    public String masked() {
        return String.join("\u00A0", value.substring(0, 4), "••", "•••", value.substring(9, 11), value.substring(11));
    }

    /** Never the number itself: it would end up in logs. */
    @Override
    public String toString() {
        return masked();
    }
}
