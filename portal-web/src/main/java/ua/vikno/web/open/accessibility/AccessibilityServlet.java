package ua.vikno.web.open.accessibility;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import ua.vikno.web.AddressFilter;
import ua.vikno.web.RequestedPath;
import ua.vikno.web.faces.LookChoice;

/**
 * Keeps the look a visitor chose in the panel of every page; opened by hand it leads to the page that has the panel too. It is the only address that sets the cookie; the cookie holds no
 * personal data and nothing of an account changes, so the form carries no token.
 */
@WebServlet(name = "accessibility", urlPatterns = "/accessibility")
public class AccessibilityServlet extends HttpServlet {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        LookChoice choice = request.getParameter("reset") == null ? chosen(request) : LookChoice.USUAL;
        response.addCookie(cookie(request, choice));
        goBack(request, response);
    }

    /** Opened by hand or again after the answer: the statement has the same panel. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        lead(response, home(request, "/accessibility/statement"));
    }

    private static LookChoice chosen(HttpServletRequest request) {
        return new LookChoice(
                request.getParameter("theme"),
                request.getParameter("size"),
                request.getParameter("spacing"),
                request.getParameter("images"));
    }

    private static Cookie cookie(HttpServletRequest request, LookChoice choice) {
        Cookie cookie = new Cookie(LookChoice.COOKIE, choice.format());
        String root = request.getContextPath();
        cookie.setPath(root.isEmpty() ? "/" : root);
        cookie.setMaxAge(choice.equals(LookChoice.USUAL) ? 0 : YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static void goBack(HttpServletRequest request, HttpServletResponse response) {
        lead(response, LocalAddress.of(request.getParameter("back"), home(request, "/")));
    }

    private static String home(HttpServletRequest request, String path) {
        boolean english = "en".equals(request.getAttribute(AddressFilter.LANGUAGE));
        String localized = path.equals("/") ? RequestedPath.ENGLISH : RequestedPath.ENGLISH + path;
        return request.getContextPath() + (english ? localized : path);
    }

    private static void lead(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", address);
    }
}
