package ua.vikno.web.hall.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.identity.RefusedVisits;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.EnrolledDevice;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.queue.BoardView;
import ua.vikno.queue.HallBoard;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.limits.RateLimits;
import ua.vikno.web.security.DeviceGate;

/** {@code /hall/board/{office}}: who is called where, on a device of that very office. */
@Named
@RequestScoped
public class BoardPage {

    /** Below more calls there is no room for anything else. */
    private static final int MOST_BESIDE_CARDS = 3;

    @EJB
    HallBoard hall;

    @EJB
    Offices offices;

    @Inject
    BoardCards cards;

    @Inject
    DeviceGate gate;

    @Inject
    RateLimits limits;

    @Inject
    WebRequest web;

    private EnrolledDevice device;
    private BoardView board;
    private OfficeView office;

    public void enter() {
        device = gate.of(web.servletRequest()).orElseThrow(web::notFound);
        office = web.param("office")
                .flatMap(offices::bySlug)
                .filter(found -> found.id() == device.officeId())
                .orElseThrow(this::refused);
        board = hall.of(office.id());
    }

    private NotFound refused() {
        limits.refused(RefusedVisits.Why.DEVICE, web.servletRequest());
        return web.notFound();
    }

    public String getOffice() {
        return device.office().in(web.getLang());
    }

    public BoardView getBoard() {
        return board;
    }

    /** The newest call, in a list of one; empty where nobody is called. */
    public List<BoardView.Call> getNow() {
        return board.calls().stream().limit(1).toList();
    }

    /** Nobody is called, and the hall does not stand still. */
    public boolean isQuiet() {
        return board.calls().isEmpty() && !board.paused();
    }

    /** What is told between calls; nothing while somebody was called a moment ago, the hall stands still or many are called. */
    public List<BoardCard> getCards() {
        boolean room = !board.isFresh() && !board.paused() && board.calls().size() <= MOST_BESIDE_CARDS;
        return room ? cards.of(office) : List.of();
    }

    /** Which of them is shown now. */
    public int getTurn() {
        return cards.turn(getCards().size(), board.at());
    }

    /** Calls before the newest. */
    public List<BoardView.Call> getBefore() {
        return board.calls().stream().skip(1).toList();
    }
}
