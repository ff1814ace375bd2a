package ua.vikno.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import ua.vikno.kernel.ChangeFeed;

/** Announces what the clock began or ended: nobody did anything then, and who keeps a page or an index must hear of it. */
@ApplicationScoped
class TurnsOfTime {

    @Inject
    PublicationRows rows;

    @Inject
    ChangeFeed feed;

    @Inject
    Clock clock;

    /** Announces each piece whose schedule has turned since it was last announced; how many they were. Again announces nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int announce() {
        List<Long> pieces = rows.takeTurned(clock.instant());
        pieces.forEach(piece -> feed.announce(ContentPublishing.CHANGED, String.valueOf(piece)));
        return pieces.size();
    }
}
