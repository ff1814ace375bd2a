package ua.vikno.queue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.NotFound;

/** Small boards over the desks of a hall; like the large one they show numbers and never a person. */
@Stateless
public class DeskBoards {

    @Inject
    SittingRows sittings;

    @Inject
    TicketRows tickets;

    @Inject
    HallState state;

    /** Desks of an office that may have a board of their own. */
    @PermitAll
    public List<DeskSign> all(long office) {
        return sittings.desks(office, state.today()).stream()
                .map(desk -> new DeskSign(desk.id(), desk.label()))
                .toList();
    }

    /**
     * The board of a desk.
     *
     * @throws NotFound the office has no such desk
     */
    @PermitAll
    public DeskBoardView of(long office, long desk) {
        HallDeskView seen = sittings.desks(office, state.today()).stream()
                .filter(found -> found.id() == desk)
                .findFirst()
                .orElseThrow(() -> new NotFound("common.not-found.title"));
        Optional<Ticket> at = tickets.at(desk).filter(ticket -> ticket.day.equals(state.today()));
        return new DeskBoardView(
                seen.label(),
                at.map(ticket -> ticket.number().toString()).orElse(""),
                at.filter(ticket -> ticket.status == TicketStatus.CALLED).isPresent(),
                seen.isOpen(),
                seen.paused(),
                state.isPaused(office));
    }
}
