package ua.vikno.casework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Code by which anyone can check a result: 80 random bits as sixteen characters that cannot be mistaken for one another
 * (Crockford's base 32), shown as {@code 7K3M-9QWX-2TFA-0C8E}.
 *
 * @param value sixteen characters, no hyphens
 */
public record VerificationCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int LONGEST_TYPED = 64;

    public VerificationCode {
        if (value.length() != LENGTH || value.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            throw new IllegalArgumentException("Not a verification code");
        }
    }

    /** A new code. */
    static VerificationCode random(SecureRandom random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(code.toString());
    }

    /** What a person typed: hyphens, spaces and case do not matter; O is zero, I and L are one; so are Cyrillic twins. */
    public static Optional<VerificationCode> parse(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String code = twins(typed.replaceAll("[\\s\\u00A0‐‑–—−-]", "").toUpperCase(Locale.ROOT));
        return code.matches("[" + ALPHABET + "]{" + LENGTH + "}")
                ? Optional.of(new VerificationCode(code))
                : Optional.empty();
    }

    private static String twins(String code) {
        String typed = "ОOІILАВСЕНКМРТХ";
        String meant = "00111ABCEHKMPTX";
        StringBuilder same = new StringBuilder(code.length());
        code.chars().forEach(c -> {
            int twin = typed.indexOf(c);
            same.append(twin < 0 ? (char) c : meant.charAt(twin));
        });
        return same.toString();
    }

    /** By this the code is looked up. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In groups of four. */
    public String spaced() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return spaced();
    }
}
