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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ua.vikno.kernel.Settings;

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

    /** Where Faces is mapped: nobody types it, and the table does not hold it. */
    private static final String FACES = "/faces";

    /** More than any form holds; a larger body is refused before a byte of it is read. */
    private static final long LARGEST_REQUEST = 100L * 1024 * 1024;

    private static final String ENGLISH = "/en";

    @Inject
    transient Settings settings;

    private transient Addresses addresses;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        try (InputStream table = config.getServletContext().getResourceAsStream(Addresses.FILE)) {
            addresses = Addresses.read(table);
        } catch (IOException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST_REQUEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        String typed = typedPath(request);
        boolean english = typed.equals(ENGLISH) || typed.startsWith(ENGLISH + "/");
        String path = withoutSlash(english ? typed.substring(ENGLISH.length()) : typed);
        request.setAttribute(TYPED, typed);
        request.setAttribute(PATH, path);
        request.setAttribute(LANGUAGE, english ? "en" : "uk");

        Optional<Addresses.Found> found = addresses.find(path).filter(this::stands);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Address address = found.get().address();
        request.setAttribute(ADDRESS, address);
        if (mayCome(address, request, response)) {
            answer(found.get(), english, path, request, response, chain);
        }
    }

    private boolean stands(Addresses.Found found) {
        return !found.address().isDemo() || settings.demo();
    }

    private static void answer(
            Addresses.Found found,
            boolean english,
            String path,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest named = new PathParameters(request, found.values());
        if (found.address().isServlet()) {
            if (english) {
                request.getRequestDispatcher(path).forward(named, response);
            } else {
                chain.doFilter(named, response);
            }
        } else {
            request.getRequestDispatcher(FACES + found.address().view()).forward(named, response);
        }
    }

    private static boolean mayCome(Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (address.isOpen() || address.isDemo()) {
            return true;
        }
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(signIn(request));
            return false;
        }
        if (address.needsOnlySignIn() || address.audience().stream().anyMatch(request::isUserInRole)) {
            return true;
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return false;
    }

    private static String signIn(HttpServletRequest request) {
        String back = (String) request.getAttribute(TYPED);
        if (request.getQueryString() != null && request.getMethod().equals("GET")) {
            back += "?" + request.getQueryString();
        }
        String prefix = request.getAttribute(LANGUAGE).equals("en") ? ENGLISH : "";
        return request.getContextPath() + prefix + "/sign-in?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    private static String typedPath(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    private static String withoutSlash(String path) {
        String trimmed = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.isEmpty() ? "/" : trimmed;
    }
}
