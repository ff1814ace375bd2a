package ua.vikno.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;

/** Where clerks enter codes that services had before, so that old addresses lead on. */
@Stateless
public class OldCodes {

    private static final String KIND = "service";

    @Inject
    CardClerk clerk;

    @Inject
    MovedCodes codes;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** All of them. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public List<MovedCode> list() {
        clerk.acting(KIND, "");
        return codes.list();
    }

    /**
     * From now on the old address leads to the service.
     *
     * @throws CardRefused there is no such service, the old code is none or a service has it, or it leads somewhere already
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void add(String old, String now) {
        clerk.acting(KIND, now);
        if (ServiceCode.of(old).isEmpty()) {
            throw new CardRefused("old-code");
        }
        if (isService(old)) {
            throw new CardRefused("old-taken");
        }
        if (!isService(now)) {
            throw new CardRefused("new-code");
        }
        long service = clerk.service(now, LocalDate.now(clock)).id().value();
        if (!codes.add(old, service, clock.instant())) {
            throw new CardRefused("old-twice");
        }
        audit.record(AuditEntry.of("service.code-moved", KIND, old + " → " + now));
    }

    private boolean isService(String code) {
        return clerk.exists(code, LocalDate.now(clock));
    }

    /**
     * The old address leads nowhere any more.
     *
     * @throws NotFound it did not
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void remove(String old) {
        clerk.acting(KIND, old);
        if (!codes.remove(old)) {
            throw new NotFound("common.not-found.title");
        }
        audit.record(AuditEntry.of("service.code-forgotten", KIND, old));
    }
}
