package ua.vikno.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vikno.identity.LiveSession;
import ua.vikno.identity.Secret;
import ua.vikno.web.AddressFilter;

/** A request as the door meets it; what a test does not set is absent. */
final class ARequest {

    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private String method = "GET";
    private String path = "/my/profile";
    private String query;

    static ARequest get(String path) {
        ARequest request = new ARequest();
        request.path = path;
        return request;
    }

    static ARequest post(String path) {
        ARequest request = get(path);
        request.method = "POST";
        return request;
    }

    ARequest query(String text) {
        query = text;
        return this;
    }

    ARequest english() {
        attributes.put(AddressFilter.LANGUAGE, "en");
        return this;
    }

    ARequest with(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    ARequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    ARequest cookie(String name, String value) {
        cookies.add(new Cookie(name, value));
        return this;
    }

    ARequest of(Visit visit) {
        attributes.put(Visit.class.getName(), visit);
        return this;
    }

    ARequest signedIn(Secret token, String... roles) {
        Instant now = Instant.parse("2026-11-21T08:00:00Z");
        LiveSession session = new LiveSession(1, 7, "bank", "high", "Навчальна", "Ганна", "uk", now, now, false);
        return of(new Visit(Visit.State.SIGNED_IN, session, token, Set.of(roles)));
    }

    HttpServletRequest build() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ARequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> path;
                    case "getQueryString" -> query;
                    case "getContextPath" -> "";
                    case "getAttribute" -> attributes.get(arguments[0]);
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    case "getParameter" -> parameters.get(arguments[0]);
                    case "getCookies" -> cookies.isEmpty() ? null : cookies.toArray(Cookie[]::new);
                    case "getHeader" -> headers.get(arguments[0]);
                    default -> null;
                });
    }
}
