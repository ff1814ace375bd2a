package ua.vikno.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;

/** The chain over the trail: where it stands, whether it holds, its published roots. */
@Stateless
public class AuditChain {

    private static final int ROOTS_ON_A_PAGE = 50;

    @Inject
    ChainRows rows;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Where the chain stands. */
    @RolesAllowed({Role.AUDITOR, Role.OPERATOR})
    public ChainState state() {
        return rows.state();
    }

    /**
     * Goes along the whole chain and names every row that was changed, taken out or slipped in. A row that was written and
     * changed before its seal, within seconds, is beyond it.
     */
    @RolesAllowed({Role.AUDITOR, Role.OPERATOR})
    public ChainProof verify() {
        ChainCheck check = rows.check();
        audit.record(AuditEntry.of("audit.verified", "audit", check.seals()));
        return new ChainProof(check.seals(), check.flaws(), clock.instant());
    }

    /** Published roots of days, the newest first, {@value #ROOTS_ON_A_PAGE} on a page. */
    @PermitAll
    public Page<ChainRoot> roots(int page) {
        return rows.roots(Math.max(1, page), ROOTS_ON_A_PAGE);
    }
}
