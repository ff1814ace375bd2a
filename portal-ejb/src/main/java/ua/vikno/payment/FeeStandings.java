package ua.vikno.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import ua.vikno.submission.FeeStanding;

/** Tells those who register applications where their fees stand. */
@ApplicationScoped
class FeeStandings implements FeeStanding {

    @Inject
    Fees fees;

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<Long, State> of(Collection<Long> applications) {
        return fees.standings(applications);
    }

    static State state(FeeStatus status, boolean claimed) {
        return switch (status) {
            case AMOUNT_AWAITED -> claimed ? State.CLAIMED : State.AWAITED;
            case DUE -> claimed ? State.CLAIMED : State.DUE;
            case RECEIPT_GIVEN -> State.RECEIPT;
            case PAID -> State.PAID;
            case EXEMPT -> State.EXEMPT;
            case REFUND_ASKED, REFUNDED, CANCELLED -> State.NONE;
        };
    }
}
