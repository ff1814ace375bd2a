package ua.vikno.web.security;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.vikno.identity.RefusedVisits;
import ua.vikno.identity.RefusedVisits.Why;
import ua.vikno.identity.ReturnAddress;
import ua.vikno.identity.Sessions;
import ua.vikno.identity.UnsentForm;
import ua.vikno.identity.UnsentForms;
import ua.vikno.web.Address;
import ua.vikno.web.AddressFilter;
import ua.vikno.web.Doorkeeper;
import ua.vikno.web.LatePosts;
import ua.vikno.web.RequestedPath;

/**
 * The door of every address: who is not signed in is asked to, who has not the role is told so, and a form that does not carry
 * its token is not taken.
 */
@ApplicationScoped
class Gate implements Doorkeeper {

    /** Request attribute of a form without its token: the 403 page then says how to go on. */
    public static final String STALE = "ua.vikno.web.stale";

    private static final Logger LOG = Logger.getLogger(Gate.class.getName());

    /** A little more than the idle limit of shared computers. */
    private static final int SHARED_PAGE_SECONDS = 310;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    PortalCookies cookies;

    @Inject
    LatePosts latePosts;

    @Inject
    DeviceGate devices;

    @EJB
    Sessions sessions;

    @EJB
    RefusedVisits refused;

    @EJB
    UnsentForms unsent;

    @Override
    public boolean admits(Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (address.isImpersonal()) {
            return true;
        }
        Visit visit = Visit.of(request);
        response.setHeader("Cache-Control", "no-store");
        if (address.isForDevices()) {
            return devices.admits(request, response);
        }
        if (visit.state() == Visit.State.UNKNOWN) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (visit.isSignedIn()) {
            leaveByItself(visit, request, response);
            return mayCome(address, visit, response) && carriesToken(address, request, response);
        } else if (address.isForVisitors()) {
            return true;
        } else {
            askToSignIn(visit, request, response);
        }
        return false;
    }

    /** On a shared computer nothing stays on the screen when its person has gone: the page asks for itself after the limit. */
    private void leaveByItself(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        if (visit.session().shared() && request.getMethod().equals("GET")) {
            response.setHeader("Refresh", String.valueOf(SHARED_PAGE_SECONDS));
        }
    }

    private boolean mayCome(Address address, Visit visit, HttpServletResponse response) throws IOException {
        if (address.isForVisitors()
                || address.needsOnlySignIn()
                || address.audience().stream().anyMatch(visit.roles()::contains)) {
            return true;
        }
        note(Why.ROLE, address);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return false;
    }

    /** The trail must not keep the door from being shut. */
    private void note(Why why, Address address) {
        try {
            refused.record(why, address.pattern());
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "A refusal could not be noted", e);
        }
    }

    private boolean carriesToken(Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (SAFE.contains(request.getMethod())) {
            return true;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        if (Csrf.isRight(request)) {
            return true;
        }
        note(Why.FORM_TOKEN, address);
        request.setAttribute(STALE, true);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return false;
    }

    /** A page is left for the sign-in page; a script is told plainly, and a Faces script in its own words. */
    private void askToSignIn(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean wasHere = visit.state() == Visit.State.ENDED || !SAFE.contains(request.getMethod());
        if (visit.state() == Visit.State.ENDED) {
            keepLate(request);
            if (turnedAway(request)) {
                response.setHeader(SignOut.CLEAR, SignOut.EVERYTHING);
            }
            cookies.closeSession(response);
        }
        String address = signIn(request, wasHere);
        String mode = request.getHeader("Sec-Fetch-Mode");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;") + "\"></redirect></partial-response>");
        } else if (mode == null || mode.equals("navigate")) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private boolean turnedAway(HttpServletRequest request) {
        try {
            return cookies.session(request)
                    .filter(token -> sessions.turnedAway(token))
                    .isPresent();
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "A refusal could not be noted", e);
            return false;
        }
    }

    /** Nothing typed is lost: what a form sends with the token of its own lapsed session waits for its person. */
    private void keepLate(HttpServletRequest request) throws IOException {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        cookies.session(request)
                .filter(token -> Csrf.isOf(token, request))
                .flatMap(sessions::lapsed)
                .ifPresent(account -> keep(account, request));
    }

    private void keep(long account, HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (latePosts.keep(account, request) || ReturnAddress.parse(path).isEmpty()) {
            return;
        }
        try {
            unsent.keep(account, UnsentForm.of(path, request.getParameterMap(), Csrf.FIELD));
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "A form that came late could not be kept", e);
        }
    }

    private static String signIn(HttpServletRequest request, boolean wasHere) {
        String back = request.getRequestURI().substring(request.getContextPath().length());
        if (request.getQueryString() != null && SAFE.contains(request.getMethod())) {
            back += "?" + request.getQueryString();
        }
        String prefix = "en".equals(request.getAttribute(AddressFilter.LANGUAGE)) ? RequestedPath.ENGLISH : "";
        return request.getContextPath() + prefix + "/sign-in?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8)
                + (wasHere ? "&why=ended" : "");
    }
}
