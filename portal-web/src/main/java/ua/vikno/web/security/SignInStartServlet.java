package ua.vikno.web.security;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import ua.vikno.identity.AskedAssurance;
import ua.vikno.identity.RefusedVisits;
import ua.vikno.identity.ReturnAddress;
import ua.vikno.identity.Secret;
import ua.vikno.identity.SignIn;
import ua.vikno.identity.SignInRefused;
import ua.vikno.kernel.Settings;
import ua.vikno.web.AddressFilter;

/**
 * Sends the browser to a provider. A link and not a form, since browsers hold forms to our own host ({@code form-action})
 * however far they are redirected; it changes nothing that a stranger's page could profit from.
 */
@WebServlet("/sign-in/start")
public class SignInStartServlet extends HttpServlet {

    @EJB
    transient SignIn signIn;

    @EJB
    transient RefusedVisits refused;

    @Inject
    transient PortalCookies cookies;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isElsewhere(request)) {
            SignInPages.redirect(response, settings.baseUrl() + "/sign-in/start?here=1&" + request.getQueryString());
            return;
        }
        String provider = request.getParameter("provider");
        ReturnAddress back = asked(request.getParameter("to"))
                .orElseGet(() -> usual(provider, "en".equals(request.getAttribute(AddressFilter.LANGUAGE))));
        try {
            Secret browser = cookies.signIn(request).orElseGet(Secret::random);
            URI question = signIn.begin(provider, back, browser, request.getParameter("shared") != null);
            cookies.beginSignIn(response, browser);
            SignInPages.redirect(
                    response,
                    AskedAssurance.in(question, request.getParameter("level")).toString());
        } catch (SignInRefused refused) {
            SignInPages.refuse(request, response, refused, back);
        }
    }

    /** An address of somebody else is not followed, and the trail says that it was tried. */
    private Optional<ReturnAddress> asked(String to) {
        Optional<ReturnAddress> back = ReturnAddress.parse(to);
        if (back.isEmpty() && to != null && !to.isBlank()) {
            refused.record(RefusedVisits.Why.FOREIGN_RETURN, "/sign-in/start");
        }
        return back;
    }

    /** The provider answers to the base address, and cookies set under another name of this host would not come back. */
    private boolean isElsewhere(HttpServletRequest request) {
        String host = URI.create(settings.baseUrl()).getHost();
        return !host.equalsIgnoreCase(request.getServerName()) && request.getParameter("here") == null;
    }

    private ReturnAddress usual(String provider, boolean english) {
        boolean forStaff =
                signIn.choice(provider).filter(choice -> !choice.forCitizens()).isPresent();
        return new ReturnAddress((english ? "/en" : "") + (forStaff ? "/office" : "/my"));
    }
}
