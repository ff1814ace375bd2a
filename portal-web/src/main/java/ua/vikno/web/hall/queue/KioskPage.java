package ua.vikno.web.hall.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.OfficeView;
import ua.vikno.queue.HallKiosk;
import ua.vikno.queue.WaitsView;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;

/** {@code /hall/kiosk/{office}}: what one comes for and how long one would wait; a press gives a ticket. */
@Named
@RequestScoped
public class KioskPage {

    @EJB
    HallKiosk kiosk;

    @Inject
    KioskDoor door;

    @Inject
    RefusalWords refusals;

    @Inject
    WebRequest web;

    private OfficeView office;
    private WaitsView view;
    private String refusal = "";

    public void enter() {
        office = door.office();
        if (web.isPost() && gives()) {
            return;
        }
        view = kiosk.view(office.id());
    }

    private boolean gives() {
        long topic = web.id("topic").orElseThrow(web::notFound);
        try {
            String code = kiosk.give(office.id(), topic, web.param("press").orElse(null));
            web.redirect("/hall/kiosk/" + office.slug() + "/ticket/" + code);
            return true;
        } catch (NotFound absent) {
            throw absent;
        } catch (BusinessException refused) {
            refusal = refusals.of(refused);
            return false;
        }
    }

    public OfficeView getOffice() {
        return office;
    }

    public WaitsView getView() {
        return view;
    }

    /** Why no ticket was given, in words; empty where none was asked for. */
    public String getRefusal() {
        return refusal;
    }

    /** Address of this kiosk. */
    public String getAddress() {
        return web.url("/hall/kiosk/" + office.slug());
    }

    /** What the buttons of this very page carry: pressed twice they count once. */
    public String getPress() {
        return UUID.randomUUID().toString();
    }
}
