package ua.vikno.appointment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * What opens one visit to whoever has its link; it is kept as it is, since letters carry it, and opens nothing else.
 *
 * @param value 22 characters of the URL-safe alphabet, 128 random bits
 */
public record BookingSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final String FORM = "[A-Za-z0-9_-]{22}";

    public BookingSecret {
        if (value == null || !value.matches(FORM)) {
            throw new IllegalArgumentException("Not a secret of a visit");
        }
    }

    /** Reads what an address brings; empty where it can be none. */
    public static Optional<BookingSecret> parse(String given) {
        return given != null && given.matches(FORM) ? Optional.of(new BookingSecret(given)) : Optional.empty();
    }

    static BookingSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new BookingSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 of words under this secret: what is kept of a code, and of no use for another visit. */
    byte[] digest(String words) {
        return sha256(value + ' ' + words);
    }

    static byte[] sha256(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the secret itself: it would end up in logs. */
    @Override
    public String toString() {
        return "(secret)";
    }
}
