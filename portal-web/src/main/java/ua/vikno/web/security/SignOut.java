package ua.vikno.web.security;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import ua.vikno.identity.Sessions;
import ua.vikno.identity.SignIn;

/** Ends the session of this request: the row first, so that the token is dead wherever it was copied to. */
@RequestScoped
public class SignOut {

    /** Header by which the browser forgets what it kept of the portal. */
    static final String CLEAR = "Clear-Site-Data";

    static final String EVERYTHING = "\"cache\", \"cookies\", \"storage\"";

    @EJB
    Sessions sessions;

    @EJB
    SignIn signIn;

    @Inject
    PortalCookies cookies;

    @Inject
    HttpServletRequest request;

    /** Signs out; answers where the provider is signed out of too, empty where there is nothing more to do. */
    public Optional<URI> now(HttpServletResponse response) {
        Visit visit = Visit.of(request);
        cookies.closeSession(response);
        if (!visit.isSignedIn()) {
            return Optional.empty();
        }
        if (visit.session().shared()) {
            response.setHeader(CLEAR, EVERYTHING);
        }
        sessions.end(visit.token());
        Visit.NOBODY.keep(request);
        SignInCallbackServlet.endContainerSession(request);
        return signIn.goodbye(visit.session().provider());
    }
}
