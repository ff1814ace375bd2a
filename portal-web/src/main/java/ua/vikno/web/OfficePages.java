package ua.vikno.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Which pages are built of PrimeFaces, and what becomes of their policy. */
public final class OfficePages {

    private static final String POLICY = "Content-Security-Policy";

    private OfficePages() {}

    /** Whether an address, without the language, is the office's or the administration's. */
    public static boolean holds(String path) {
        return path.equals("/office")
                || path.startsWith("/office/")
                || path.equals("/admin")
                || path.startsWith("/admin/");
    }

    /** PrimeFaces adds its policy with a nonce to ours, and two policies allow only what both do: here the later one stands. */
    static HttpServletResponse withOnePolicy(HttpServletResponse response) {
        return new HttpServletResponseWrapper(response) {
            @Override
            public void addHeader(String name, String value) {
                if (name.equalsIgnoreCase(POLICY)) {
                    super.setHeader(name, value);
                } else {
                    super.addHeader(name, value);
                }
            }
        };
    }
}
