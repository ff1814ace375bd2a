package ua.vikno.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.vikno.kernel.ChangeSeen;

/** When the outbox is looked at: every ten seconds, and at once when the change feed tells of a new letter. */
@ApplicationScoped
class NoticeRounds {

    private static final Logger LOG = Logger.getLogger(NoticeRounds.class.getName());
    private static final long EVERY_SECONDS = 10;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    NoticeSender sender;

    private ScheduledFuture<?> rounds;

    /** Begins; called once, when the database is ready. */
    public void start() {
        rounds = executor.scheduleWithFixedDelay(this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Ends before the application goes. */
    public void stop() {
        rounds.cancel(false);
    }

    /** Does not wait for the mail server: the one who brings news has others to tell. */
    public void wake(@Observes ChangeSeen seen) {
        if (seen.change().topic().equals(Notices.WAITING)) {
            executor.execute(this::round);
        }
    }

    /** The edge of a scheduler: whatever goes wrong (the database is away), the next round comes. */
    private void round() {
        try {
            sender.sendDue();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Letters could not be sent now, trying again: {0}", e.getMessage());
        }
    }
}
