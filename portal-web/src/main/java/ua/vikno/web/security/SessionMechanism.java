package ua.vikno.web.security;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.vikno.identity.ActingPerson;
import ua.vikno.identity.LiveSession;
import ua.vikno.identity.ProviderChoice;
import ua.vikno.identity.Secret;
import ua.vikno.identity.Sessions;
import ua.vikno.identity.SignIn;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.Staff;
import ua.vikno.web.AddressFilter;
import ua.vikno.web.Addresses;
import ua.vikno.web.RequestedPath;

/**
 * Establishes the caller of every request anew from the session row; the container keeps nothing. Pages that are the same for
 * all do not ask.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(SessionMechanism.class.getName());

    @EJB
    Sessions sessions;

    @EJB
    SignIn signIn;

    @EJB
    Staff staff;

    @Inject
    ActingPerson person;

    @Inject
    PortalCookies cookies;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Secret> token = isImpersonal(request) ? Optional.empty() : cookies.session(request);
        if (token.isEmpty()) {
            return context.doNothing();
        }
        Visit visit = visit(token.get(), request);
        visit.keep(request);
        if (!visit.isSignedIn()) {
            return context.doNothing();
        }
        LiveSession session = visit.session();
        person.become(new Actor(Actor.Kind.PERSON, session.account(), session.name(), visit.roles()));
        return context.notifyContainerAboutLogin(String.valueOf(session.account()), visit.roles());
    }

    private static boolean isImpersonal(HttpServletRequest request) {
        Addresses table = (Addresses) request.getServletContext().getAttribute(AddressFilter.TABLE);
        return table == null
                || table.find(RequestedPath.of(request).path())
                        .map(Addresses.Found::address)
                        .filter(address -> !address.isImpersonal())
                        .isEmpty();
    }

    private Visit visit(Secret token, HttpServletRequest request) {
        try {
            return sessions.find(token)
                    .map(session -> new Visit(Visit.State.SIGNED_IN, session, token, admitted(session, request)))
                    .filter(visit -> sessions.use(visit.session(), visit.roles()))
                    .orElse(Visit.ENDED);
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "Sessions cannot be looked up now: {0}", e.getMessage());
            return Visit.unknown(token);
        }
    }

    /** The roles for which this sign-in is strong enough; where some are withheld the refusing page says so. */
    private Set<String> admitted(LiveSession session, HttpServletRequest request) {
        Set<String> roles = roles(session);
        Set<String> admitted = staff.admitted(roles, session.assurance());
        if (admitted.size() < roles.size()) {
            request.setAttribute(Who.WEAK, true);
        }
        return admitted;
    }

    /** A provider for citizens vouches for citizens only, one for staff for staff only. */
    private Set<String> roles(LiveSession session) {
        Set<String> roles = new HashSet<>();
        Optional<ProviderChoice> provider = signIn.choice(session.provider());
        if (provider.filter(ProviderChoice::forCitizens).isPresent()) {
            roles.add(Role.CITIZEN);
        }
        if (provider.filter(ProviderChoice::forStaff).isPresent()) {
            roles.addAll(staff.rolesOf(session.account()));
        }
        return roles;
    }
}
