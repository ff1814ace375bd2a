package ua.vikno.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * РНОКПП, the ten-digit number of a taxpayer: five digits of the birth date, four of a serial number whose last one tells the
 * sex, and a check digit. A person may have refused it, so nothing may demand it without a way round.
 *
 * @param value ten digits
 */
public record TaxNumber(String value) {

    private static final int[] WEIGHTS = {-1, 5, 7, 9, 4, 6, 10, 5, 7};
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 31);
    private static final int LENGTH = 10;

    /** Why ten typed characters are no tax number. */
    public enum Problem {
        /** Not ten digits. */
        LENGTH,
        /** Ten digits that do not agree with the last one, or carry no birth date. */
        CHECK_DIGIT
    }

    public TaxNumber {
        if (problem(value).isPresent()) {
            throw new IllegalArgumentException("Not a tax number");
        }
    }

    /** Reads what a person typed, spaces allowed; empty where it is no tax number. */
    public static Optional<TaxNumber> parse(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s\u00A0]", "");
        return problem(digits).isPresent() ? Optional.empty() : Optional.of(new TaxNumber(digits));
    }

    /** What is wrong with a value, empty where nothing is. */
    public static Optional<Problem> problem(String value) {
        if (value == null || !value.matches("[0-9]{" + LENGTH + "}")) {
            return Optional.of(Problem.LENGTH);
        }
        boolean dated = Integer.parseInt(value.substring(0, 5)) > 0;
        return dated && checkDigit(value) == digit(value, LENGTH - 1)
                ? Optional.empty()
                : Optional.of(Problem.CHECK_DIGIT);
    }

    public LocalDate birthDate() {
        return DAY_ZERO.plusDays(Long.parseLong(value.substring(0, 5)));
    }

    public Sex sex() {
        return digit(value, 8) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** How it is shown to anyone who has not asked for the whole: 33•••••232. */
    public String masked() {
        return value.substring(0, 2) + "•••••" + value.substring(7);
    }

    /** Never the number itself: it would end up in logs. */
    @Override
    public String toString() {
        return masked();
    }

    private static int checkDigit(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(value, i);
        }
        return Math.floorMod(sum, 11) % 10;
    }

    private static int digit(String value, int index) {
        return value.charAt(index) - '0';
    }
}
