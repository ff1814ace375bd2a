package ua.vikno.web.hall.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.OfficeView;
import ua.vikno.queue.HallKiosk;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;

/** {@code /hall/kiosk/{office}/booking}: whoever booked types a telephone number and gets a ticket; nobody's name is shown. */
@Named
@RequestScoped
public class KioskBookingPage {

    private static final List<String> KEYS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "0");
    private static final int LONGEST = 30;

    @EJB
    HallKiosk kiosk;

    @Inject
    KioskDoor door;

    @Inject
    RefusalWords refusals;

    @Inject
    WebRequest web;

    private OfficeView office;
    private String refusal = "";

    public void enter() {
        office = door.office();
        if (!web.isPost()) {
            return;
        }
        String typed = web.param("number").orElse("");
        try {
            String code = kiosk.giveExpected(
                    office.id(),
                    typed.length() > LONGEST ? "" : typed,
                    web.param("press").orElse(null));
            web.redirect("/hall/kiosk/" + office.slug() + "/ticket/" + code);
        } catch (NotFound absent) {
            throw absent;
        } catch (BusinessException refused) {
            // what was typed is not shown again: the next person stands there soon
            refusal = refusals.of(refused);
        }
    }

    public OfficeView getOffice() {
        return office;
    }

    /** Why no ticket was given, in words; empty where none was asked for. */
    public String getRefusal() {
        return refusal;
    }

    /** Address of the kiosk's first page. */
    public String getAddress() {
        return web.url("/hall/kiosk/" + office.slug());
    }

    /** What the button of this very page carries: pressed twice it counts once. */
    public String getPress() {
        return UUID.randomUUID().toString();
    }

    /** Digits in the order of a telephone's keys. */
    public List<String> getKeys() {
        return KEYS;
    }
}
