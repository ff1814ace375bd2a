package ua.vikno.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Code by which a community knows a service, as {@code 28-13}. Unique in the community; stands in addresses and case numbers.
 *
 * @param value letters, digits and hyphens, at most 20
 */
public record ServiceCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{Nd}]+(-[\\p{L}\\p{Nd}]+)*");
    private static final int LONGEST = 20;

    public ServiceCode {
        if (!fits(value)) {
            throw new IllegalArgumentException("Not a service code: " + value);
        }
    }

    /** The code in a text from outside, empty where no service can have such a code. */
    public static Optional<ServiceCode> of(String text) {
        return fits(text) ? Optional.of(new ServiceCode(text)) : Optional.empty();
    }

    private static boolean fits(String text) {
        return text != null && text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
