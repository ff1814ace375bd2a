package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Moves all visits that stand in stretches in which nobody is received. What a server leaves undone is done by the next round; visits that
 * were held before a stop and confirmed after it are found then.
 */
@ApplicationScoped
class VisitMoves {

    @Inject
    StopRows stops;

    @Inject
    VisitShift shift;

    @Inject
    StopGathering gathering;

    @Inject
    Clock clock;

    /** Looks for such visits and moves them, each in a transaction of its own. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void moveAll() {
        gathering.gather(clock.instant());
        stops.waiting().forEach(shift::shift);
    }
}
