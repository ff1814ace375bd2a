package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Clocks;

/**
 * Words of appeals go thirty days after the decision, as names of guests do after a visit; a missed visit with all that was said to it goes
 * once it can count no more. No act of law names these terms: they are the project's own.
 */
@ApplicationScoped
class MissForgetting {

    @Inject
    MissRows rows;

    @Inject
    AppealRows appeals;

    @Inject
    OwnVisitNews news;

    @Inject
    Clock clock;

    /** Forgets what it is time to forget; again forgets nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget() {
        Instant now = clock.instant();
        appeals.forgetWords(now.minus(GuestForgetting.GUEST_KEPT));
        news.forget(rows.forget(LocalDate.ofInstant(now, Clocks.KYIV)));
    }
}
