package ua.vikno.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The token that a form carries to show that it was made by the portal for this very session: HMAC-SHA256 of a word under the
 * session's own token. Nothing is kept, and it dies with the session.
 */
public final class Csrf {

    /** Name of the form field. */
    public static final String FIELD = "csrf";
    /** Name of the header, for scripts. */
    public static final String HEADER = "X-CSRF-Token";

    private Csrf() {}

    /** The token for forms of this caller; empty for nobody, who has nothing to protect. */
    public static String token(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        return visit.isSignedIn() ? visit.token().derived("csrf") : "";
    }

    /** Whether the request carries the right one. Reads the form, of several parts too. */
    static boolean isRight(HttpServletRequest request) {
        String right = token(request);
        String header = request.getHeader(HEADER);
        String given = header == null ? request.getParameter(FIELD) : header;
        return given != null && !right.isEmpty() && MessageDigest.isEqual(bytes(right), bytes(given));
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }
}
