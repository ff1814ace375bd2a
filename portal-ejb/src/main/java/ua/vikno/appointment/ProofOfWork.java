package ua.vikno.appointment;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tasks for a browser and whether they were solved. A task is {@code expires.bits.nonce.signature}; the signature covers what it is about,
 * which stands nowhere in it. It is solved by a number for which SHA-256 of (the hexadecimal SHA-256 of the task, then the number) begins with
 * so many zero bits: the first part fills one block, so each try costs one. No session is needed.
 */
final class ProofOfWork {

    /** So long a task is good. */
    static final Duration LIVES = Duration.ofMinutes(5);

    /** About 65,000 tries: a third of a second on a telephone. */
    static final int EASIEST = 16;

    static final int NONCE_BYTES = 16;

    private static final String HMAC = "HmacSHA256";
    private static final Pattern SOLVED =
            Pattern.compile("((\\d{9,11})\\.(\\d{1,2})\\.([A-Za-z0-9_-]{22}))\\.([A-Za-z0-9_-]{43})\\.(\\d{1,15})");

    private final byte[] key;

    ProofOfWork(byte[] key) {
        this.key = key.clone();
    }

    /**
     * A task that was solved.
     *
     * @param nonce by which it is known that it was used
     */
    record Solved(byte[] nonce, Instant expires) {}

    /** How hard it is for who holds so many times already: twice as hard for every two of them. */
    static int bits(long held) {
        return EASIEST + (int) Math.min(held, HoldDoor.MOST_PROVEN) / 2;
    }

    /** A task about something. */
    String task(String about, int bits, byte[] nonce, Instant now) {
        String payload = now.plus(LIVES).getEpochSecond() + "." + bits + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(nonce);
        return payload + "." + signature(payload, about);
    }

    /**
     * Takes a task with its answer.
     *
     * @param bits so hard it has to be by now
     * @throws ProofUnfit it was not made here or for something else, is too old, too easy, or was not solved
     */
    Solved check(String about, String given, int bits, Instant now) {
        Matcher parts = SOLVED.matcher(given == null ? "" : given);
        if (!parts.matches() || !isSigned(parts.group(1), about, parts.group(5))) {
            throw new ProofUnfit(ProofUnfit.Cause.FORGED);
        }
        Instant expires = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
        if (!expires.isAfter(now)) {
            throw new ProofUnfit(ProofUnfit.Cause.EXPIRED);
        }
        int asked = Integer.parseInt(parts.group(3));
        if (asked < bits) {
            throw new ProofUnfit(ProofUnfit.Cause.EASY);
        }
        if (zeroBits(parts.group(1) + "." + parts.group(5), parts.group(6)) < asked) {
            throw new ProofUnfit(ProofUnfit.Cause.UNSOLVED);
        }
        return new Solved(Base64.getUrlDecoder().decode(parts.group(4)), expires);
    }

    /** With how many zero bits the digest of a task with this answer begins. */
    static int zeroBits(String task, String answer) {
        byte[] digest = BookingSecret.sha256(HexFormat.of().formatHex(BookingSecret.sha256(task)) + answer);
        int zeros = 0;
        for (byte part : digest) {
            int value = part & 0xff;
            if (value != 0) {
                return zeros + Integer.numberOfLeadingZeros(value) - (Integer.SIZE - Byte.SIZE);
            }
            zeros += Byte.SIZE;
        }
        return zeros;
    }

    private boolean isSigned(String payload, String about, String signature) {
        return MessageDigest.isEqual(
                signature(payload, about).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.US_ASCII));
    }

    private String signature(String payload, String about) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            byte[] sum = mac.doFinal(("task " + payload + " " + about).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
