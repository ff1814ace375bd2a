package ua.vikno.web.open.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.queue.HallBoard;
import ua.vikno.queue.WaitsView;
import ua.vikno.web.faces.WebRequest;

/** {@code /queue/{office}}: how long whoever came now would wait, for who is still at home. */
@Named
@RequestScoped
public class QueuePage {

    @EJB
    HallBoard hall;

    @EJB
    Offices offices;

    @Inject
    WebRequest web;

    private OfficeView office;
    private WaitsView waits;

    public void enter() {
        office = web.param("office").flatMap(offices::bySlug).orElseThrow(web::notFound);
        waits = hall.waits(office.slug());
    }

    public OfficeView getOffice() {
        return office;
    }

    public WaitsView getWaits() {
        return waits;
    }

    /** The page itself, for asking again without a script. */
    public String getAddress() {
        return web.url("/queue/" + office.slug());
    }
}
