package ua.vikno.web.my.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.appointment.VisitView;
import ua.vikno.appointment.Visits;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.WebRequest;

/** {@code /my/appointments}: visits to come and those that were. */
@Named
@RequestScoped
public class VisitsPage {

    private static final int SIZE = 20;

    @EJB
    Visits visits;

    @Inject
    WebRequest web;

    private List<VisitView> coming;
    private Page<VisitView> past;

    /** Loads both lists. */
    public void enter() {
        coming = visits.coming();
        past = visits.past(page(), SIZE);
    }

    private int page() {
        return web.param("page")
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    public List<VisitView> getComing() {
        return coming;
    }

    public Page<VisitView> getPast() {
        return past;
    }
}
