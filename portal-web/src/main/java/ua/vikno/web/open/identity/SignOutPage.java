package ua.vikno.web.open.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.security.SignOut;

/**
 * Signs out when posted, then goes on to the provider by itself: by a refresh and not by a redirect, since browsers do not let
 * the answer to a form lead to another host.
 */
@Named
@RequestScoped
public class SignOutPage {

    @Inject
    WebRequest web;

    @Inject
    SignOut signOut;

    private Optional<URI> provider = Optional.empty();

    public void enter() {
        if (!web.isPost()) {
            return;
        }
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        provider = signOut.now(response);
        provider.ifPresent(address -> response.setHeader("Refresh", "1;url=" + address));
    }

    /** Where the provider is signed out of too; null where there is no more to do. */
    public URI getProvider() {
        return provider.orElse(null);
    }
}
