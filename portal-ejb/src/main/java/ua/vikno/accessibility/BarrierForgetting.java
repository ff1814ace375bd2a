package ua.vikno.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ua.vikno.notification.Notices;

/**
 * Names and addresses are kept while there is somebody to answer: thirty days after the answer they go, with the letter that carried it,
 * and a year after it the message too. No act of law names these terms: they are the project's own.
 */
@ApplicationScoped
class BarrierForgetting {

    static final Duration WRITER_KEPT = Duration.ofDays(30);
    static final Duration MESSAGE_KEPT = Duration.ofDays(365);

    @Inject
    BarrierRows rows;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** Forgets what it is time to forget; again forgets nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget() {
        Instant now = clock.instant();
        notices.forget(rows.forgetWriters(now.minus(WRITER_KEPT)).stream()
                .map(BarrierForgetting::about)
                .toList());
        rows.remove(now.minus(MESSAGE_KEPT));
    }

    /** What the letter with the answer is about. */
    static String about(long id) {
        return "barrier:" + id;
    }
}
