package ua.vikno.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.vikno.kernel.Settings;

/**
 * Security headers of every answer. Pages of everyone and of the citizen run our own script files only; office and admin
 * replace the policy by one with a nonce.
 */
public class HeadersFilter extends HttpFilter {

    /** Everything from this host, no inline script or style, no frames. */
    private static final String STRICT =
            "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action"
                    + " 'self'";

    @Inject
    transient Settings settings;

    private boolean https;

    /** Asked once: looking a setting up for every request costs more than all the headers. */
    @Override
    public void init() {
        https = settings.baseUrl().startsWith("https:");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(self), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        boolean office = OfficePages.holds(RequestedPath.of(request).path());
        chain.doFilter(request, office ? OfficePages.withOnePolicy(response) : response);
    }
}
