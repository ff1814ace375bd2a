package ua.vikno.web.office.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.queue.HallAlarms;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/hall/alarms}: who calls colleagues stands on top of it, as on every page; whoever comes says so here. */
@Named
@RequestScoped
public class AlarmsPage {

    @EJB
    HallAlarms hall;

    @Inject
    AlarmBell bell;

    @Inject
    WebRequest web;

    public void enter() {
        if (web.isPost()) {
            hall.answer(web.id("answer").orElseThrow(web::notFound));
            web.redirect("/office/hall/alarms");
        }
    }

    /** Nobody calls. */
    public boolean isQuiet() {
        return bell.getAlarms().isEmpty();
    }
}
