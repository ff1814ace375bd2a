package ua.vikno.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The ETag of an answer that is the same for everyone: a digest of its bytes, weak, since they may be compressed on the way (RFC 9110). */
public final class EntityTag {

    private static final int BYTES = 12;

    private EntityTag() {}

    /** The tag of these bytes, as it stands in the header. */
    public static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the asking program holds these bytes already; weak tags are as good as strong ones for that. */
    public static boolean isHeld(HttpServletRequest request, String tag) {
        return isHeld(request.getHeader("If-None-Match"), tag);
    }

    static boolean isHeld(String held, String tag) {
        return held != null
                && Stream.of(held.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || opaque(one).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
