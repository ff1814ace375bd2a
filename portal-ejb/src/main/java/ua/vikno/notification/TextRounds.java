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

/** When short texts are sent and asked about: every five seconds, and at once when the change feed tells of a new one. */
@ApplicationScoped
class TextRounds {

    private static final Logger LOG = Logger.getLogger(TextRounds.class.getName());
    private static final long EVERY_SECONDS = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    TextSender sender;

    @Inject
    ReceiptRound receipts;

    private ScheduledFuture<?> sending;
    private ScheduledFuture<?> asking;

    /** Begins; called once, when the database is ready. */
    public void start() {
        sending = executor.scheduleWithFixedDelay(this::send, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        asking = executor.scheduleWithFixedDelay(this::ask, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Ends before the application goes. */
    public void stop() {
        sending.cancel(false);
        asking.cancel(false);
    }

    /** Does not wait for the gateways: the one who brings news has others to tell. */
    public void wake(@Observes ChangeSeen seen) {
        if (seen.change().topic().equals(Notices.WAITING)) {
            executor.execute(this::send);
        }
    }

    /** The edge of a scheduler: whatever goes wrong (the database is away), the next round comes. */
    private void send() {
        try {
            sender.sendDue();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Short texts could not be sent now, trying again: {0}", e.getMessage());
        }
    }

    private void ask() {
        try {
            receipts.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Receipts could not be asked for now, trying again: {0}", e.getMessage());
        }
    }
}
