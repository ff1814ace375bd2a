package ua.vikno.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import ua.vikno.kernel.Settings;

/**
 * Security headers of every answer. Pages of everyone and of the citizen run our own script files only; office and admin
 * replace the policy by one with a nonce.
 */
public class HeadersFilter extends HttpFilter {

    /** Everything from this host, no inline script or style, no frames. */
    private static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    @Inject
    transient Settings settings;

    private transient String policy;

    @Override
    public void init() {
        policy = STRICT + providers();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(self), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (settings.baseUrl().startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }

    /** Signing in and out are forms that lead to the provider, and browsers hold redirects to form-action too. */
    private String providers() {
        return StreamSupport.stream(
                        ConfigProvider.getConfig().getPropertyNames().spliterator(), false)
                .filter(name -> name.matches("vikno[.]oidc[.][a-z0-9-]+[.]issuer"))
                .flatMap(name -> settings.get(name).stream())
                .map(URI::create)
                .map(issuer -> " " + issuer.getScheme() + "://" + issuer.getAuthority())
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }
}
