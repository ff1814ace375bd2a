package ua.vikno.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import ua.vikno.kernel.Role;
import ua.vikno.web.AddressFilter;

/** Who the page is for: {@code #{who}}. On pages that are the same for all it is nobody. */
@Named
@RequestScoped
public class Who {

    /** Request attribute: roles are withheld, since the sign-in was weaker than they need. */
    static final String WEAK = "ua.vikno.web.weak";

    /** The level that every role of staff needs. */
    private static final String STRONG = "high";

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

    /** Roles are withheld until the person signs in more surely. */
    public boolean isWeak() {
        return request.getAttribute(WEAK) != null;
    }

    /** Where to sign in through the same provider more surely, and come back to this page. */
    public String getStronger() {
        Object page = request.getAttribute(AddressFilter.TYPED);
        String back = page == null ? "/" : (String) page;
        return "/sign-in/start?provider=" + visit().session().provider() + "&level=" + STRONG + "&to="
                + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    private Set<String> roles() {
        return visit().roles();
    }

    private Visit visit() {
        return Visit.of(request);
    }
}
