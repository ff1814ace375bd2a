package ua.vikno.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a seal covers: every column of a row, each with its length before it so that no two rows read the same, after the digest
 * of the seal before it.
 */
final class SealedRow {

    /** Columns in the order in which they are digested; the moment in microseconds of the Unix epoch. */
    static final String COLUMNS = "e.id, (extract(epoch from e.at) * 1000000)::bigint, e.actor_kind, e.account_id,"
            + " e.actor_name, e.actor_roles, e.action, e.object, e.object_id, e.subject_account_id, e.reason";

    /** How many they are. */
    static final int WIDTH = 11;

    /** Stands before the first seal. */
    static final byte[] BEGINNING = new byte[32];

    private SealedRow() {}

    /**
     * SHA-256 of the former digest and the row.
     *
     * @param from where the columns begin in the row of a query
     */
    static byte[] digest(byte[] former, Object[] row, int from) {
        MessageDigest sha = sha256();
        sha.update(former);
        for (int i = from; i < from + WIDTH; i++) {
            byte[] value = String.valueOf(row[i]).getBytes(StandardCharsets.UTF_8);
            sha.update((value.length + ":").getBytes(StandardCharsets.US_ASCII));
            sha.update(value);
        }
        return sha.digest();
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
