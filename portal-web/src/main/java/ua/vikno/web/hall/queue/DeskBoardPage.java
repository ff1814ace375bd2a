package ua.vikno.web.hall.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import ua.vikno.organisation.EnrolledDevice;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.queue.DeskBoardView;
import ua.vikno.queue.DeskBoards;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.security.DeviceGate;

/** {@code /hall/board/{office}/{desk}}: who is called to one desk or is at it, on a device of that very office. */
@Named
@RequestScoped
public class DeskBoardPage {

    @EJB
    DeskBoards boards;

    @EJB
    Offices offices;

    @Inject
    DeviceGate gate;

    @Inject
    WebRequest web;

    @Inject
    Clock clock;

    private DeskBoardView board;
    private OfficeView office;

    public void enter() {
        EnrolledDevice device = gate.of(web.servletRequest()).orElseThrow(web::notFound);
        office = web.param("office")
                .flatMap(offices::bySlug)
                .filter(found -> found.id() == device.officeId())
                .orElseThrow(web::notFound);
        board = boards.of(office.id(), web.id("desk").orElseThrow(web::notFound));
    }

    public OfficeView getOffice() {
        return office;
    }

    public DeskBoardView getBoard() {
        return board;
    }

    /** A number is longer than usual. */
    public boolean isWide() {
        return board.number().length() > "А-012".length();
    }

    public Instant getAt() {
        return clock.instant();
    }
}
