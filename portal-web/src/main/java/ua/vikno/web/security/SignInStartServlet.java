package ua.vikno.web.security;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
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
        ReturnAddress back = ReturnAddress.parse(request.getParameter("to"))
                .orElseGet(() -> usual(provider, "en".equals(request.getAttribute(AddressFilter.LANGUAGE))));
        try {
            Secret browser = cookies.signIn(request).orElseGet(Secret::random);
            URI question = signIn.begin(provider, back, browser);
            cookies.beginSignIn(response, browser);
            SignInPages.redirect(response, question.toString());
        } catch (SignInRefused refused) {
            SignInPages.refuse(request, response, refused, back);
        }
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
