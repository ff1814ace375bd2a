package ua.vikno.web.admin.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import ua.vikno.appointment.HallStops;
import ua.vikno.appointment.StopLine;
import ua.vikno.appointment.StopView;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/booking/moves/{moving}}: what became of the visits of a stop; a POST offers its times again. */
@Named
@RequestScoped
public class MovesPage {

    @EJB
    HallStops stops;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private StopView stop;

    /** Shows the stop, or lifts it. */
    public void enter() {
        long id = web.id("moving").orElseThrow(web::notFound);
        if (web.isPost()) {
            stops.lift(id);
            web.redirect("/admin/booking/moves/" + id);
            return;
        }
        stop = stops.of(id);
    }

    public StopView getStop() {
        return stop;
    }

    /** What became of a visit, in words. */
    public String state(StopLine line) {
        return text.get("appointment.stop.state." + line.state().name().toLowerCase(Locale.ROOT));
    }
}
