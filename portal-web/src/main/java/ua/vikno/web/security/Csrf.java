package ua.vikno.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import ua.vikno.identity.Secret;

/**
 * The token that a form carries to show that it was made by the portal for this very session, or device of a hall: HMAC-SHA256 of a
 * word under the session's or the device's own token. Nothing is kept, and it dies with the session.
 */
public final class Csrf {

    /** Name of the form field. */
    public static final String FIELD = "csrf";
    /** Name of the header, for scripts. */
    public static final String HEADER = "X-CSRF-Token";

    /** Request attribute: the token of the device of a hall whose page this is. */
    static final String DEVICE = Csrf.class.getName() + ".device";

    private static final String PURPOSE = "csrf";

    private Csrf() {}

    /** The token for forms of this caller, even while the session cannot be looked up; empty for nobody. */
    public static String token(HttpServletRequest request) {
        Secret device = (Secret) request.getAttribute(DEVICE);
        if (device != null) {
            return device.derived(PURPOSE);
        }
        Visit visit = Visit.of(request);
        return visit.token() == null ? "" : visit.token().derived(PURPOSE);
    }

    /** Whether the request carries the right one. Reads the form, of several parts too. */
    static boolean isRight(HttpServletRequest request) {
        String right = token(request);
        String header = request.getHeader(HEADER);
        String given = header == null ? request.getParameter(FIELD) : header;
        return given != null && !right.isEmpty() && MessageDigest.isEqual(bytes(right), bytes(given));
    }

    /** Whether the form carries the token of this session, lapsed or not. */
    static boolean isOf(Secret session, HttpServletRequest request) {
        String given = request.getParameter(FIELD);
        return given != null && MessageDigest.isEqual(bytes(session.derived(PURPOSE)), bytes(given));
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }
}
