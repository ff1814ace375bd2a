package ua.vikno.submission;

import java.util.Optional;

/**
 * Number of an application in its centre: 1, 2, … without gaps, shown with six digits at least. The person sees it until the
 * application is registered and finds it by this number ever after.
 */
public record ApplicationNumber(long value) {

    public ApplicationNumber {
        if (value < 1) {
            throw new IllegalArgumentException("Applications are counted from 1");
        }
    }

    /** The number in a text from outside. */
    public static Optional<ApplicationNumber> parse(String text) {
        return text != null && text.matches("\\d{6,12}") && Long.parseLong(text) > 0
                ? Optional.of(new ApplicationNumber(Long.parseLong(text)))
                : Optional.empty();
    }

    /** As people see it: {@code 000742}. */
    @Override
    public String toString() {
        return "%06d".formatted(value);
    }
}
