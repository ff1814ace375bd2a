package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Empties the outbox. While the mail server is away it asks less and less often, up to once a minute, and says so once. */
@ApplicationScoped
class NoticeSender {

    private static final Logger LOG = Logger.getLogger(NoticeSender.class.getName());
    /** Its name among the circuits. */
    static final String COURIER = "smtp";

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    @Inject
    Dispatch dispatch;

    @Inject
    Courier courier;

    @Inject
    Circuits circuits;

    @Inject
    Clock clock;

    private final ReentrantLock running = new ReentrantLock();
    private Duration pause = Duration.ZERO;
    private Instant notBefore = Instant.MIN;
    private boolean knownToWork;

    /** Sends all that is due; returns at once where another thread is at it or the mail server had been away just now. */
    public void sendDue() {
        if (!running.tryLock()) {
            return;
        }
        try {
            if (!clock.instant().isBefore(notBefore)) {
                sendAll();
            }
        } finally {
            running.unlock();
        }
    }

    private void sendAll() {
        try {
            boolean sent = false;
            while (dispatch.sendNext(courier)) {
                sent = true;
            }
            if (sent) {
                back();
            }
        } catch (CourierAway away) {
            waitLonger(away);
        } finally {
            courier.rest();
        }
    }

    private void back() {
        if (!pause.isZero() || !knownToWork) {
            circuits.works(COURIER);
            knownToWork = true;
        }
        if (!pause.isZero()) {
            LOG.info("The mail server is back, waiting letters were sent");
        }
        pause = Duration.ZERO;
        notBefore = Instant.MIN;
    }

    private void waitLonger(CourierAway away) {
        if (pause.isZero()) {
            LOG.log(Level.WARNING, "Letters wait: {0}", away.getMessage());
        }
        Duration doubled = pause.isZero() ? SHORTEST_PAUSE : pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        notBefore = clock.instant().plus(pause);
        circuits.opened(NewsChannel.EMAIL, COURIER, "away", notBefore);
    }
}
