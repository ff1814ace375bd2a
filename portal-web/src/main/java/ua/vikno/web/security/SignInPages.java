package ua.vikno.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import ua.vikno.identity.ReturnAddress;
import ua.vikno.identity.SignInRefused;
import ua.vikno.web.AddressFilter;

/** Redirects between our sign-in pages and providers. */
final class SignInPages {

    private SignInPages() {}

    static void redirect(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    /** Back to the sign-in page, which says why and keeps where the person wanted to go. */
    static void refuse(
            HttpServletRequest request, HttpServletResponse response, SignInRefused refused, ReturnAddress back) {
        boolean english = back == null ? "en".equals(request.getAttribute(AddressFilter.LANGUAGE)) : back.isEnglish();
        String why = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String to = back == null ? "" : "&to=" + URLEncoder.encode(back.path(), StandardCharsets.UTF_8);
        redirect(response, request.getContextPath() + (english ? "/en" : "") + "/sign-in?why=" + why + to);
    }
}
