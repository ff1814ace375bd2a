package ua.vikno.web.hall.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.identity.RefusedVisits;
import ua.vikno.kernel.CodePicture;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.OfficeView;
import ua.vikno.queue.HallBoard;
import ua.vikno.queue.TicketSlip;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.limits.RateLimits;

/** {@code /hall/kiosk/{office}/ticket/{ticket}}: the ticket just given, for printing and for following on a telephone. */
@Named
@RequestScoped
public class KioskTicketPage {

    private static final String CODE = "[0-9A-Z]{10}";

    @EJB
    HallBoard hall;

    @Inject
    KioskDoor door;

    @Inject
    RateLimits limits;

    @Inject
    WebRequest web;

    private OfficeView office;
    private TicketSlip slip;

    public void enter() {
        office = door.office();
        try {
            slip = hall.ticket(
                    office.slug(),
                    web.param("ticket").filter(code -> code.matches(CODE)).orElseThrow(web::notFound));
        } catch (NotFound absent) {
            limits.refused(RefusedVisits.Why.TICKET, web.servletRequest());
            throw absent;
        }
    }

    public OfficeView getOffice() {
        return office;
    }

    public TicketSlip getSlip() {
        return slip;
    }

    /** Where its holder follows it, as it is typed. */
    public String getFollow() {
        return address().replaceFirst("^https?://", "");
    }

    /** The same for a camera; null where it is too long. */
    public CodePicture getPicture() {
        return CodePicture.of(address()).orElse(null);
    }

    private String address() {
        return web.absolute("/queue/" + office.slug() + "/" + slip.code());
    }

    /** Address of the kiosk's first page. */
    public String getAddress() {
        return web.url("/hall/kiosk/" + office.slug());
    }
}
