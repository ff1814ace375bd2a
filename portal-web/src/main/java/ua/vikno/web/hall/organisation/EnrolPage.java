package ua.vikno.web.hall.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.vikno.organisation.DeviceDoor;
import ua.vikno.organisation.NotADeviceCode;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.security.DeviceGate;

/** Asks a kiosk or a board for the code that a chief made, once. */
@Named
@RequestScoped
public class EnrolPage {

    private static final Logger LOG = Logger.getLogger(EnrolPage.class.getName());

    @EJB
    DeviceDoor door;

    @Inject
    DeviceGate gate;

    @Inject
    WebRequest web;

    private String typed = "";
    private boolean wrong;

    public void enter() {
        if (!web.isPost()) {
            return;
        }
        typed = web.param("code").orElse("");
        try {
            HttpServletResponse response = (HttpServletResponse)
                    FacesContext.getCurrentInstance().getExternalContext().getResponse();
            gate.enrol(response, door.enrol(typed));
            web.redirect("/hall/device");
        } catch (NotADeviceCode refused) {
            LOG.log(Level.FINE, "A code of a device was refused");
            wrong = true;
        }
    }

    public String getTyped() {
        return typed;
    }

    /** No device waits for what was typed. */
    public boolean isWrong() {
        return wrong;
    }
}
