package ua.vikno.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the door answered. */
final class AnAnswer {

    private final Map<String, String> headers = new HashMap<>();
    private final List<String> cookies = new ArrayList<>();
    private final StringWriter body = new StringWriter();
    private int status = 200;

    int status() {
        return status;
    }

    String header(String name) {
        return headers.get(name);
    }

    String body() {
        return body.toString();
    }

    /** As {@code name=value; age}. */
    List<String> cookies() {
        return cookies;
    }

    HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                AnAnswer.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> {
                    switch (called.getName()) {
                        case "sendError", "setStatus" -> status = (int) arguments[0];
                        case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                        case "addCookie" -> keep((Cookie) arguments[0]);
                        case "getWriter" -> {
                            return new PrintWriter(body, true);
                        }
                        default -> {}
                    }
                    return null;
                });
    }

    private void keep(Cookie cookie) {
        cookies.add(cookie.getName() + "=" + cookie.getValue() + "; " + cookie.getMaxAge()
                + (cookie.getSecure() ? "; Secure" : "") + (cookie.isHttpOnly() ? "; HttpOnly" : "")
                + "; " + cookie.getAttribute("SameSite") + "; " + cookie.getPath());
    }
}
