package ua.vikno.organisation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What a device types once to become one of the hall: 50 random bits as ten characters that cannot be mistaken for one another
 * (Crockford's base 32).
 *
 * @param value ten characters, no hyphens
 */
public record DeviceCode(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int LONGEST_TYPED = 40;

    public DeviceCode {
        if (!value.matches("[" + ALPHABET + "]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("Not a code of a device");
        }
    }

    static DeviceCode random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new DeviceCode(code.toString());
    }

    /** What somebody typed: hyphens, spaces and case do not matter; O is zero, I and L are one. */
    public static Optional<DeviceCode> parse(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String code = typed.replaceAll("[\\s\\u00A0-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return code.matches("[" + ALPHABET + "]{" + LENGTH + "}")
                ? Optional.of(new DeviceCode(code))
                : Optional.empty();
    }

    /** In two groups, as people read it out. */
    public String spaced() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }
}
