package ua.vikno.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import ua.vikno.kernel.Role;

/** Who the page is for: {@code #{who}}. On pages that are the same for all it is nobody. */
@Named
@RequestScoped
public class Who {

    @Inject
    HttpServletRequest request;

    public boolean isSignedIn() {
        return visit().isSignedIn();
    }

    /** Given name and surname; empty for nobody. */
    public String getName() {
        return isSignedIn() ? visit().session().name() : "";
    }

    /** May apply for services. */
    public boolean isCitizen() {
        return roles().contains(Role.CITIZEN);
    }

    /** Works for the centre or for a provider. */
    public boolean isStaff() {
        return roles().stream().anyMatch(role -> !role.equals(Role.CITIZEN));
    }

    /** Signed in on a computer that is not their own. */
    public boolean isOnSharedComputer() {
        return isSignedIn() && visit().session().shared();
    }

    /** Id of the session of this request; 0 for nobody. */
    public long getSession() {
        return isSignedIn() ? visit().session().id() : 0;
    }

    /** Role names, for parts of a page that are for some only. */
    public Set<String> getRoles() {
        return roles();
    }

    /** Has one of these roles, joined by commas as in the table of addresses. */
    public boolean has(String any) {
        return Set.of(any.split(",")).stream().anyMatch(roles()::contains);
    }

    private Set<String> roles() {
        return visit().roles();
    }

    private Visit visit() {
        return Visit.of(request);
    }
}
