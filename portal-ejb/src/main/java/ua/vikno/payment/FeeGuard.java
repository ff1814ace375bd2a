package ua.vikno.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.ReasonNeeded;
import ua.vikno.organisation.Staff;
import ua.vikno.registry.Restrictions;

/** The door of every fee: a clerk sees those of their centres; what is not in reach answers as what is not there. */
@ApplicationScoped
class FeeGuard {

    private static final String KIND = "fee";

    @Inject
    Fees fees;

    @Inject
    Staff staff;

    @Inject
    Restrictions restrictions;

    @Inject
    AuditTrail audit;

    public Fee read(long id) {
        return within(fees.find(id), id);
    }

    /** The fee for changing it, held until the transaction ends. */
    public Fee change(long id) {
        return within(fees.lock(id), id);
    }

    private Fee within(Optional<Fee> fee, long asked) {
        Fee found = fee.filter(sought -> staff.mine().scope().centres().contains(sought.centre()))
                .orElseThrow(() -> refused(asked));
        if (restrictions.isClosed(found.account())) {
            refused(asked);
            throw new ReasonNeeded(found.applicationNumber());
        }
        return found;
    }

    public NotFound refused(long asked) {
        audit.recordApart(AuditEntry.of("access.refused", KIND, asked));
        return new NotFound("payment.error.no-fee");
    }
}
