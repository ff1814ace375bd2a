package ua.vikno.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Settings;

/** Only a portal that is reached by https asks browsers to come by https for good. */
class HeadersFilterTest {

    @Test
    void httpsIsPromisedWhereItIs() throws IOException, ServletException {
        assertEquals(
                "max-age=31536000; includeSubDomains",
                headers("https://vikno.example").get("Strict-Transport-Security"));
        assertNull(headers("http://localhost:8080").get("Strict-Transport-Security"));
    }

    private static Map<String, String> headers(String base) throws IOException, ServletException {
        Map<String, String> headers = new HashMap<>();
        HeadersFilter filter = new HeadersFilter();
        filter.settings = new Settings() {
            @Override
            public Optional<String> get(String name) {
                return name.equals("vikno.base.url") ? Optional.of(base) : Optional.empty();
            }
        };
        filter.init();
        HttpServletRequest request = fake(HttpServletRequest.class, Map.of("getServletPath", "/services"), null);
        HttpServletResponse response = fake(HttpServletResponse.class, Map.of(), headers);
        filter.doFilter(request, response, (asked, answered) -> {});
        return headers;
    }

    private static <T> T fake(Class<T> type, Map<String, String> answers, Map<String, String> kept) {
        return type.cast(Proxy.newProxyInstance(
                HeadersFilterTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("setHeader")) {
                        kept.put((String) arguments[0], (String) arguments[1]);
                    }
                    return answers.get(method.getName());
                }));
    }
}
