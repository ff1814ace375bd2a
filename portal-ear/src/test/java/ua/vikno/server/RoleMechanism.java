package ua.vikno.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** Believes a header: for tests of what the container does with a caller, not of how one is found. */
@ApplicationScoped
public class RoleMechanism implements HttpAuthenticationMechanism {

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String role = request.getHeader("X-Role");
        return role == null || role.isBlank()
                ? context.doNothing()
                : context.notifyContainerAboutLogin("42", Set.of(role.strip()));
    }
}
