package ua.vikno.kernel;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * ЄДРПОУ, the number of a legal entity in the state register: seven digits and a check digit. Old numbers are shorter; zeros are
 * put before them.
 *
 * @param value eight digits
 */
public record OrganisationNumber(String value) {

    private static final int LENGTH = 8;
    private static final int[] ORDINARY = {1, 2, 3, 4, 5, 6, 7};
    /** For numbers from 30 000 000 to 60 000 000. */
    private static final int[] MIDDLE = {7, 1, 2, 3, 4, 5, 6};

    public OrganisationNumber {
        if (!agrees(value)) {
            throw new IllegalArgumentException("Not a number of an organisation");
        }
    }

    /** Reads what a person typed, spaces allowed; empty where it is no such number. */
    public static Optional<OrganisationNumber> parse(String typed) {
        String digits = typed.replaceAll("[\\s\\u00A0]", "");
        String whole = digits.matches("[0-9]{5,7}") ? "0".repeat(LENGTH - digits.length()) + digits : digits;
        return agrees(whole) ? Optional.of(new OrganisationNumber(whole)) : Optional.empty();
    }

    private static boolean agrees(String value) {
        return value != null && value.matches("[0-9]{8}") && checkDigit(value) == value.charAt(LENGTH - 1) - '0';
    }

    private static int checkDigit(String value) {
        int number = Integer.parseInt(value);
        int[] weights = number >= 30_000_000 && number <= 60_000_000 ? MIDDLE : ORDINARY;
        int first = remainder(value, weights, 0);
        return first < 10 ? first : remainder(value, weights, 2) % 10;
    }

    private static int remainder(String value, int[] weights, int more) {
        return IntStream.range(0, weights.length)
                        .map(i -> (weights[i] + more) * (value.charAt(i) - '0'))
                        .sum()
                % 11;
    }
}
