package ua.vikno.web.hall.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.organisation.EnrolledDevice;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.security.DeviceGate;

/** Says to who stands before it which device this is and where. */
@Named
@RequestScoped
public class DevicePage {

    @Inject
    DeviceGate gate;

    @Inject
    WebRequest web;

    private EnrolledDevice device;

    public void enter() {
        device = gate.of(web.servletRequest()).orElseThrow(web::notFound);
    }

    public String getOffice() {
        return device.office().in(web.getLang());
    }

    /** {@code KIOSK} or {@code BOARD}. */
    public String getKind() {
        return device.kind().name();
    }

    public long getNumber() {
        return device.id();
    }
}
