package ua.vikno.queue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.Offices;

/** What a hall shows to everybody in it: numbers, desks, times; never a person. */
@Stateless
public class HallBoard {

    private static final int MOST_CALLS = 5;
    private static final int MOST_NEXT = 6;
    private static final Set<TicketStatus> CALLED = EnumSet.of(TicketStatus.CALLED);
    private static final Set<TicketStatus> IN_LINE = EnumSet.of(TicketStatus.WAITING, TicketStatus.TRANSFERRED);

    @Inject
    HallState state;

    @Inject
    HallWaits waits;

    @Inject
    TicketRows tickets;

    @Inject
    TicketSlips slips;

    @Inject
    Offices offices;

    /** The board of an office. */
    @PermitAll
    public BoardView of(long office) {
        HallState.Now now = state.of(office);
        List<TicketLine> waiting = now.in(IN_LINE).stream()
                .sorted(Comparator.comparing(line -> likely(now, line)))
                .toList();
        return new BoardView(
                now.in(CALLED).stream()
                        .sorted(Comparator.comparing(TicketLine::lastCallAt).reversed())
                        .limit(MOST_CALLS)
                        .map(line -> new BoardView.Call(line.number(), line.deskLabel(), line.lastCallAt()))
                        .toList(),
                waiting.stream().limit(MOST_NEXT).map(line -> next(now, line)).toList(),
                Math.max(0, waiting.size() - MOST_NEXT),
                now.paused(),
                now.at());
    }

    /**
     * How long whoever came now would wait.
     *
     * @param office name of the office in addresses
     * @throws NotFound there is none
     */
    @PermitAll
    public WaitsView waits(String office) {
        return offices.bySlug(office)
                .map(found -> waits.of(found.id()))
                .orElseThrow(() -> new NotFound("common.not-found.title"));
    }

    /**
     * A ticket as its holder follows it.
     *
     * @param office name of the office in addresses
     * @param code name of the ticket in addresses
     * @throws NotFound there is none
     */
    @PermitAll
    public TicketSlip ticket(String office, String code) {
        return offices.bySlug(office)
                .flatMap(found -> tickets.byCode(found.id(), code))
                .map(slips::of)
                .orElseThrow(() -> new NotFound("common.not-found.title"));
    }

    private static BoardView.Next next(HallState.Now now, TicketLine line) {
        WaitEstimate estimate = now.estimates().get(line.id());
        return new BoardView.Next(
                line.number(), estimate == null ? null : now.at().plus(Duration.ofMinutes(estimate.likely())));
    }

    private static int likely(HallState.Now now, TicketLine line) {
        WaitEstimate estimate = now.estimates().get(line.id());
        return estimate == null ? Integer.MAX_VALUE : estimate.likely();
    }
}
