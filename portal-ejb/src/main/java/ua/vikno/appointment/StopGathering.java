package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Notes the visits of stops in a transaction of its own, so that each of them can be moved in one. */
@ApplicationScoped
class StopGathering {

    @Inject
    StopRows stops;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void gather(Instant now) {
        stops.gather(now);
    }
}
