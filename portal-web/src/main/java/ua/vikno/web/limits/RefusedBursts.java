package ua.vikno.web.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.vikno.identity.RefusedVisits;

/**
 * Tells the trail of refusals that a program can bring on without end: the first of a sender in a minute, and no more than so many
 * of all senders together. A flood leaves its mark and does not fill the trail, nor does each of its requests cost a row.
 */
@ApplicationScoped
class RefusedBursts {

    private static final Logger LOG = Logger.getLogger(RefusedBursts.class.getName());
    private static final Duration ONCE = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 100_000;
    private static final int MOST_LINES = 120;

    @EJB
    RefusedVisits refused;

    private final Cache<String, Boolean> told =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(ONCE).build();
    private final Bucket lines = Bucket.builder()
            .addLimit(bandwidth -> bandwidth.capacity(MOST_LINES).refillGreedy(MOST_LINES, ONCE))
            .build();

    /** Somebody was let in no more this minute. */
    void limited(String address, String who) {
        note("limit " + address + ' ' + who, () -> refused.limited(address));
    }

    /** Somebody asked for what is not theirs, or not there. */
    void refused(RefusedVisits.Why why, String address, String who) {
        note(why + " " + address + ' ' + who, () -> refused.record(why, address));
    }

    private void note(String burst, Runnable line) {
        if (told.asMap().putIfAbsent(burst, true) != null || !lines.tryConsume(1)) {
            return;
        }
        try {
            line.run();
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "A refusal could not be noted", e);
        }
    }
}
