package ua.vikno.doors;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a browser does for a time it holds, and what somebody does who would rather not. */
final class Proof {

    private static final String HMAC = "HmacSHA256";
    private static final int LONG_AGO = 60;

    private Proof() {}

    /** The task with the first number that solves it. */
    static String solved(String task) {
        return answered(task, true);
    }

    /** The task with the first number that does not. */
    static String unsolved(String task) {
        return answered(task, false);
    }

    private static String answered(String task, boolean right) {
        String block = hex(sha256(task));
        int bits = Integer.parseInt(task.split("\\.")[1]);
        for (long answer = 0; ; answer++) {
            if (zeros(sha256(block + answer)) >= bits == right) {
                return task + "." + answer;
            }
        }
    }

    private static int zeros(byte[] digest) {
        int first = (digest[0] & 0xff) << 24 | (digest[1] & 0xff) << 16 | (digest[2] & 0xff) << 8 | digest[3] & 0xff;
        return Integer.numberOfLeadingZeros(first);
    }

    /** A task that the portal would have made so long ago that it is over: nobody waits for it in a test. */
    static String expired(String about) {
        String payload = Instant.now().getEpochSecond() - LONG_AGO + ".16." + "A".repeat(22);
        byte[] key = HexFormat.of()
                .parseHex(Trail.rows("select encode(secret, 'hex') from appointment.booking_key")
                        .get(0));
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            byte[] sum = mac.doFinal(("task " + payload + " " + about).getBytes(StandardCharsets.UTF_8));
            return payload + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sha256(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
