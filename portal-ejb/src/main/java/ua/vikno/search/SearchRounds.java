package ua.vikno.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.vikno.kernel.ChangeSeen;

/** When the index is made anew: within two seconds of a change, at whichever node it was, however many changes came. */
@ApplicationScoped
class SearchRounds {

    private static final Logger LOG = Logger.getLogger(SearchRounds.class.getName());
    private static final long EVERY_SECONDS = 2;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    SearchIndexes indexes;

    @Inject
    SearchContents contents;

    @Inject
    MissRows misses;

    @Inject
    Clock clock;

    private ScheduledFuture<?> rounds;
    private LocalDate forgotten = LocalDate.MIN;

    /** Begins; called once, when the database is ready. */
    public void start() {
        rounds = executor.scheduleWithFixedDelay(this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Ends before the application goes. */
    public void stop() {
        rounds.cancel(false);
    }

    /** Notes that something changed; the next round does the work. */
    public void see(@Observes ChangeSeen seen) {
        if (contents.isTouchedBy(seen.change().topic())) {
            indexes.touch();
        }
    }

    /** The edge of a scheduler: whatever goes wrong (the database is away), the next round comes. */
    private void round() {
        try {
            indexes.refresh();
            forget();
        } catch (RuntimeException e) {
            indexes.touch();
            LOG.log(Level.WARNING, "The index of the search could not be made now, trying again: {0}", e.getMessage());
        }
    }

    /** Once a day searches without result that are old are forgotten. */
    private void forget() {
        LocalDate today = LocalDate.now(clock);
        if (today.isAfter(forgotten)) {
            misses.forgetBefore(today.minusDays(SynonymKeeping.DAYS_KEPT));
            forgotten = today;
        }
    }
}
