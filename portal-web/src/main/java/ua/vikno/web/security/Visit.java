package ua.vikno.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import ua.vikno.identity.LiveSession;
import ua.vikno.identity.Secret;

/**
 * What is known of the caller of one request.
 *
 * @param state whether they are signed in
 * @param session the session, null unless signed in
 * @param token of the session, null unless there is one or there may be
 * @param roles role names, empty unless signed in
 */
record Visit(State state, LiveSession session, Secret token, Set<String> roles) {

    /** Whether the caller is signed in. */
    enum State {
        /** Never was, or signed out. */
        NOBODY,
        SIGNED_IN,
        /** The browser has a token whose session is over. */
        ENDED,
        /** The session cannot be looked up now. */
        UNKNOWN
    }

    static final Visit NOBODY = new Visit(State.NOBODY, null, null, Set.of());
    static final Visit ENDED = new Visit(State.ENDED, null, null, Set.of());

    private static final String ATTRIBUTE = Visit.class.getName();

    static Visit unknown(Secret token) {
        return new Visit(State.UNKNOWN, null, token, Set.of());
    }

    static Visit of(HttpServletRequest request) {
        Object known = request.getAttribute(ATTRIBUTE);
        return known == null ? NOBODY : (Visit) known;
    }

    void keep(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    boolean isSignedIn() {
        return state == State.SIGNED_IN;
    }
}
