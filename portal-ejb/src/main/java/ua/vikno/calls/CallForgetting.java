package ua.vikno.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Calls lose what tells who it was once their term is over; when, how long, what about and how it ended stays for the figures. */
@ApplicationScoped
class CallForgetting {

    @Inject
    JournalRows rows;

    @Inject
    RecordingRules rules;

    @Inject
    Clock clock;

    /** Forgets what it is time to forget; again forgets nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long forget() {
        Instant now = clock.instant();
        return rows.forget(now.minus(rules.kept()), now);
    }
}
