package ua.vikno.web.open.verify;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.casework.ResultVerification;
import ua.vikno.casework.VerifiedResult;
import ua.vikno.web.faces.WebRequest;

/** {@code /verify/{code}}: what the QR code of a sheet opens. */
@Named
@RequestScoped
public class VerifiedPage {

    private static final int LONGEST_SHOWN = 64;

    @EJB
    ResultVerification verification;

    @Inject
    WebRequest web;

    private String typed = "";
    private VerifiedResult found;

    /** Looks the code up; an unknown one is said so on the same page, as 404. */
    public void enter() {
        typed = web.param("code").orElse("");
        found = verification.check(typed).orElse(null);
        if (found == null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
    }

    /** The code as it came, cut where nobody would type so much. */
    public String getTyped() {
        return typed.length() <= LONGEST_SHOWN ? typed : typed.substring(0, LONGEST_SHOWN) + "…";
    }

    /** Null where there is no document with this code. */
    public VerifiedResult getFound() {
        return found;
    }

    /** The digest in groups of eight, as people compare it. */
    public String getDigest() {
        return found.result().sha256().replaceAll("(.{8})(?=.)", "$1 ");
    }
}
