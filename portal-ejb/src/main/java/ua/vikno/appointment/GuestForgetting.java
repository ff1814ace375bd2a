package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Names and telephones with which visits were booked go thirty days after them, with the texts that went there; codes after a day. No act of law names
 * these terms: they are the project's own.
 */
@ApplicationScoped
class GuestForgetting {

    static final Duration GUEST_KEPT = Duration.ofDays(30);
    static final Duration CODES_KEPT = Duration.ofDays(1);

    @Inject
    OwnVisitRows rows;

    @Inject
    CodeRows codes;

    @Inject
    OwnVisitNews news;

    @Inject
    Clock clock;

    /** Forgets what it is time to forget; again forgets nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget() {
        Instant now = clock.instant();
        news.forget(rows.forget(now.minus(GUEST_KEPT)));
        news.forget(codes.forget(now.minus(CODES_KEPT)));
    }
}
