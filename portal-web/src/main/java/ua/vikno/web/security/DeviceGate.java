package ua.vikno.web.security;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.vikno.identity.ActingPerson;
import ua.vikno.identity.RefusedVisits;
import ua.vikno.identity.Secret;
import ua.vikno.kernel.Actor;
import ua.vikno.organisation.DeviceDoor;
import ua.vikno.organisation.EnrolledDevice;
import ua.vikno.web.AddressFilter;
import ua.vikno.web.RequestedPath;
import ua.vikno.web.limits.RateLimits;

/** The door of addresses that only kiosks and boards come to: the token in their cookie, looked up for every request. */
@ApplicationScoped
public class DeviceGate {

    private static final Logger LOG = Logger.getLogger(DeviceGate.class.getName());
    private static final String ATTRIBUTE = EnrolledDevice.class.getName();
    private static final String ENROL = "/hall/enrol";

    @EJB
    DeviceDoor door;

    @Inject
    PortalCookies cookies;

    @Inject
    ActingPerson acting;

    @Inject
    RateLimits limits;

    /** Lets a device in; anybody else is led to where one types its code. What it sends carries the token of its page. */
    boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<Secret> token = cookies.device(request);
            Optional<EnrolledDevice> device = token.flatMap(door::find);
            if (device.isEmpty()) {
                limits.refused(RefusedVisits.Why.DEVICE, request);
                String language =
                        "en".equals(request.getAttribute(AddressFilter.LANGUAGE)) ? RequestedPath.ENGLISH : "";
                SignInPages.redirect(response, request.getContextPath() + language + ENROL);
            } else {
                request.setAttribute(Csrf.DEVICE, token.get());
                act(device.get(), request);
                return looksOrCarriesToken(request, response);
            }
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "Devices cannot be looked up now: {0}", e.getMessage());
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        return false;
    }

    private static boolean looksOrCarriesToken(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            return true;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        if (Csrf.isRight(request)) {
            return true;
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return false;
    }

    private void act(EnrolledDevice device, HttpServletRequest request) {
        String name = device.kind().name().toLowerCase(Locale.ROOT) + " " + device.id();
        acting.become(new Actor(Actor.Kind.DEVICE, 0, name, Set.of()));
        request.setAttribute(ATTRIBUTE, device);
    }

    /** The device of this request; empty outside of its addresses. */
    public Optional<EnrolledDevice> of(HttpServletRequest request) {
        return Optional.ofNullable((EnrolledDevice) request.getAttribute(ATTRIBUTE));
    }

    /** From now on this browser is the device of a token. */
    public void enrol(HttpServletResponse response, Secret token) {
        cookies.enrolDevice(response, token);
    }
}
