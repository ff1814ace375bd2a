package ua.vikno.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import ua.vikno.identity.Secret;
import ua.vikno.kernel.Settings;

/**
 * The cookies of signing in. Where the portal is reached by https they are {@code Secure} and bound to this very host by their
 * names. Scripts can read only the marker, which says nothing but that somebody is signed in.
 */
@ApplicationScoped
class PortalCookies {

    private static final String SESSION = "vikno";
    private static final String SIGN_IN = "vikno-sign-in";
    private static final String MARKER = "signed-in";
    private static final Duration SIGN_IN_LASTS = Duration.ofMinutes(15);
    private static final String DEVICE = "vikno-device";
    private static final Duration DEVICE_LASTS = Duration.ofDays(400);
    private static final int UNTIL_BROWSER_CLOSES = -1;

    @Inject
    Settings settings;

    /** Token of the session, if the browser has one. */
    public Optional<Secret> session(HttpServletRequest request) {
        return secret(request, SESSION);
    }

    public void openSession(HttpServletResponse response, Secret token) {
        set(response, name(SESSION), token.value(), UNTIL_BROWSER_CLOSES, true);
        set(response, MARKER, "1", UNTIL_BROWSER_CLOSES, false);
    }

    public void closeSession(HttpServletResponse response) {
        set(response, name(SESSION), "", 0, true);
        set(response, MARKER, "", 0, false);
    }

    /** Token of a kiosk or a board, if this browser is one. */
    public Optional<Secret> device(HttpServletRequest request) {
        return secret(request, DEVICE);
    }

    /** As long as browsers keep anything; it dies by being revoked. */
    public void enrolDevice(HttpServletResponse response, Secret token) {
        set(response, name(DEVICE), token.value(), (int) DEVICE_LASTS.toSeconds(), true);
    }

    /** What binds a sign-in under way to this browser. */
    public Optional<Secret> signIn(HttpServletRequest request) {
        return secret(request, SIGN_IN);
    }

    public void beginSignIn(HttpServletResponse response, Secret browser) {
        set(response, name(SIGN_IN), browser.value(), (int) SIGN_IN_LASTS.toSeconds(), true);
    }

    private Optional<Secret> secret(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name(name)))
                        .map(Cookie::getValue)
                        .filter(Secret::isOne)
                        .map(Secret::new)
                        .findFirst();
    }

    private void set(HttpServletResponse response, String name, String value, int seconds, boolean hidden) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(hidden);
        cookie.setSecure(isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private String name(String plain) {
        return isSecure() ? "__Host-" + plain : plain;
    }

    private boolean isSecure() {
        return settings.baseUrl().startsWith("https:");
    }
}
