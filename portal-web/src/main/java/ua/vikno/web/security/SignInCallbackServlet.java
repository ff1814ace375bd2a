package ua.vikno.web.security;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import ua.vikno.identity.BrowserKind;
import ua.vikno.identity.ProviderAnswer;
import ua.vikno.identity.ReturnAddress;
import ua.vikno.identity.Secret;
import ua.vikno.identity.SignIn;
import ua.vikno.identity.SignInRefused;
import ua.vikno.identity.UnsentForms;
import ua.vikno.web.RequestedPath;

/** Where providers send the browser back: a session with a new token, or the sign-in page with a plain sentence. */
@WebServlet(SignIn.CALLBACK)
public class SignInCallbackServlet extends HttpServlet {

    @EJB
    transient SignIn signIn;

    @EJB
    transient UnsentForms unsent;

    @Inject
    transient PortalCookies cookies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProviderAnswer answer = new ProviderAnswer(
                single(request, "state"), single(request, "code"), single(request, "error"), single(request, "iss"));
        Secret browser = cookies.signIn(request).orElse(null);
        ReturnAddress back = signIn.returnAddress(answer, browser).orElse(null);
        try {
            Secret former = cookies.session(request).orElse(null);
            Secret token = signIn.complete(answer, browser, BrowserKind.of(request.getHeader("User-Agent")), former);
            endContainerSession(request);
            cookies.openSession(response, token);
            SignInPages.redirect(response, request.getContextPath() + goOn(token, back));
        } catch (SignInRefused refused) {
            SignInPages.refuse(request, response, refused, back);
        }
    }

    /** Where the person was going, or first to what they had sent there too late. */
    private String goOn(Secret token, ReturnAddress back) {
        String english = back.isEnglish() ? RequestedPath.ENGLISH : "";
        return unsent.waits(token, back.path()) ? english + "/my/unsent" : back.path();
    }

    /** A parameter given twice is given by somebody who plays: neither counts. */
    private static String single(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null || values.length != 1 ? null : values[0];
    }

    /** Views of an office page kept for the person before must not serve the next one. */
    static void endContainerSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
