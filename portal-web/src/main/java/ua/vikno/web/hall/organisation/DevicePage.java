package ua.vikno.web.hall.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.organisation.EnrolledDevice;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.queue.DeskBoards;
import ua.vikno.queue.DeskSign;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.security.DeviceGate;

/** Says to who stands before it which device this is and where. */
@Named
@RequestScoped
public class DevicePage {

    @EJB
    Offices offices;

    @EJB
    DeskBoards boards;

    @Inject
    DeviceGate gate;

    @Inject
    WebRequest web;

    private EnrolledDevice device;

    public void enter() {
        device = gate.of(web.servletRequest()).orElseThrow(web::notFound);
    }

    public String getOffice() {
        return device.office().in(web.getLang());
    }

    /** Where the board of its office is. */
    public String getBoard() {
        return at("/hall/board/");
    }

    /** Desks of its office, each with a board of its own. */
    public List<DeskSign> getDesks() {
        return boards.all(device.officeId());
    }

    /** Where the kiosk of its office is. */
    public String getKiosk() {
        return at("/hall/kiosk/");
    }

    private String at(String place) {
        return offices.byId(device.officeId())
                .map(OfficeView::slug)
                .map(slug -> web.url(place + slug))
                .orElseThrow(web::notFound);
    }

    /** {@code KIOSK} or {@code BOARD}. */
    public String getKind() {
        return device.kind().name();
    }

    public long getNumber() {
        return device.id();
    }
}
