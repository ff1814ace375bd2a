package ua.vikno.web.hall.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import ua.vikno.identity.RefusedVisits;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.DeviceKind;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.limits.RateLimits;
import ua.vikno.web.security.DeviceGate;

/** The office of a kiosk's page: the kiosk's own, named in the address; anything else is not there. */
@RequestScoped
class KioskDoor {

    @EJB
    Offices offices;

    @Inject
    DeviceGate gate;

    @Inject
    RateLimits limits;

    @Inject
    WebRequest web;

    public OfficeView office() {
        return gate.of(web.servletRequest())
                .filter(device -> device.kind() == DeviceKind.KIOSK)
                .flatMap(device ->
                        web.param("office").flatMap(offices::bySlug).filter(office -> office.id() == device.officeId()))
                .orElseThrow(this::refused);
    }

    private NotFound refused() {
        limits.refused(RefusedVisits.Why.DEVICE, web.servletRequest());
        return web.notFound();
    }
}
