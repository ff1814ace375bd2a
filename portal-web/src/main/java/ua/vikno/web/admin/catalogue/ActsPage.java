package ua.vikno.web.admin.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.catalogue.ActLine;
import ua.vikno.catalogue.Acts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/acts}: acts of law that cards cite, and a field for a new one. */
@Named
@RequestScoped
public class ActsPage {

    @EJB
    Acts acts;

    @Inject
    ActTyped typed;

    @Inject
    WebRequest web;

    private List<ActLine> lines;

    /** Shows the acts, or notes a new one and goes to it. */
    public void enter() {
        if (web.isPost() && typed.put("")) {
            return;
        }
        lines = acts.list();
    }

    public List<ActLine> getLines() {
        return lines;
    }
}
