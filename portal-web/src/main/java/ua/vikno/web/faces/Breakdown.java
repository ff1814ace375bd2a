package ua.vikno.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The number of a failure nobody foresaw: the error page shows it and the log has it beside what was thrown. Pages come here
 * through {@link RefusalHandler}; what a servlet throws is met only when the error page is made, so it is written down then.
 */
@Named
@RequestScoped
public class Breakdown {

    private static final String REFERENCE = "ua.vikno.web.reference";
    private static final Logger LOG = Logger.getLogger(Breakdown.class.getName());

    @Inject
    HttpServletRequest request;

    /** The number, or an empty text where nothing was thrown. */
    public String getReference() {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                && request.getAttribute(REFERENCE) == null) {
            note(request, thrown);
        }
        return request.getAttribute(REFERENCE) instanceof String known ? known : "";
    }

    /** Gives the failure its number and writes it to the log. */
    static void note(HttpServletRequest request, Throwable thrown) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        request.setAttribute(REFERENCE, reference);
        LOG.log(Level.SEVERE, "Reference " + reference, thrown);
    }
}
