package ua.vikno.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Settings;
import ua.vikno.web.limits.RateLimits;
import ua.vikno.web.pages.PublicPages;

/**
 * Brings a request to what answers its address, in its language, if the caller may come there. Denies by default: an address
 * outside the table is 404, and so is every direct path of a view.
 */
public class AddressFilter extends HttpFilter {

    /** Request attribute: what the person typed, without a query; forms of Faces post back to it. */
    public static final String TYPED = "ua.vikno.web.typed";
    /** Request attribute: the path without the language. */
    public static final String PATH = "ua.vikno.web.path";
    /** Request attribute: {@code uk} or {@code en}. */
    public static final String LANGUAGE = "ua.vikno.web.language";
    /** Request attribute: the {@link Address} that answers. */
    public static final String ADDRESS = "ua.vikno.web.address";

    /** Attribute of the servlet context: the {@link Addresses}. */
    public static final String TABLE = "ua.vikno.web.addresses";

    /** Where Faces is mapped: nobody types it, and the table does not hold it. */
    private static final String FACES = "/faces";

    /** All that pages, files and scripts of the portal use. */
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS");

    /** More than any form holds; a larger body is refused before a byte of it is read. */
    private static final long LARGEST_FORM = 2L * 1024 * 1024;

    /** With files. */
    private static final long LARGEST_REQUEST = 100L * 1024 * 1024;

    @Inject
    transient Settings settings;

    @Inject
    transient Doorkeeper doorkeeper;

    @Inject
    transient RateLimits limits;

    @Inject
    transient PublicPages pages;

    private transient Addresses addresses;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        try (InputStream table = config.getServletContext().getResourceAsStream(Addresses.FILE)) {
            addresses = Addresses.read(table);
            config.getServletContext().setAttribute(TABLE, addresses);
        } catch (IOException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", METHODS));
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (request.getContentLengthLong() > largest(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        RequestedPath asked = RequestedPath.of(request);
        request.setAttribute(TYPED, asked.typed());
        request.setAttribute(PATH, asked.path());
        request.setAttribute(LANGUAGE, asked.language());

        Optional<Addresses.Found> found = addresses.find(asked.path()).filter(this::stands);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Address address = found.get().address();
        request.setAttribute(ADDRESS, address);
        pages.handle(request, () -> {
            if (limits.admits(address, request, response) && doorkeeper.admits(address, request, response)) {
                answer(found.get(), asked, request, response, chain);
            }
        });
    }

    private static long largest(HttpServletRequest request) {
        String type = request.getContentType();
        boolean plainForm = type != null && type.startsWith("application/x-www-form-urlencoded");
        return plainForm ? LARGEST_FORM : LARGEST_REQUEST;
    }

    private boolean stands(Addresses.Found found) {
        return !found.address().isDemo() || settings.demo();
    }

    private void answer(
            Addresses.Found found,
            RequestedPath asked,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest named = new PathParameters(request, found.values());
        if (found.address().isServlet()) {
            if (asked.english()) {
                request.getRequestDispatcher(asked.path()).forward(named, response);
            } else {
                chain.doFilter(named, response);
            }
        } else if (found.address().isInner()) {
            request.getRequestDispatcher(found.address().view()).forward(named, response);
        } else {
            // looked up only where the page is not kept
            pages.answer(
                    found.address(),
                    request,
                    response,
                    into -> request.getRequestDispatcher(FACES + found.address().view())
                            .forward(named, into));
        }
    }
}
