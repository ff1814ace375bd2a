package ua.vikno.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;

/** What the doors of the portal turned away, for the trail: which address of the table and why, never what was typed. */
@Stateless
public class RefusedVisits {

    @Inject
    AuditTrail audit;

    /** Why the door stayed shut. */
    public enum Why {
        /** The caller has not the role. */
        ROLE,
        /** A form came without the token of its session. */
        FORM_TOKEN,
        /** A sign-in was to lead to somebody else's address afterwards. */
        FOREIGN_RETURN,
        /** No ticket has this name in this office. */
        TICKET,
        /** A page of a hall was asked for by no device, by one that was withdrawn or by one of another hall. */
        DEVICE
    }

    /**
     * Writes the line.
     *
     * @param address as the table has it, with its placeholders
     */
    @PermitAll
    public void record(Why why, String address) {
        audit.recordApart(new AuditEntry("access.refused", "address", address, null, why.name()));
    }

    /**
     * Writes that somebody asked too much in a minute; the caller says it once for a burst.
     *
     * @param address as the table has it, with its placeholders
     */
    @PermitAll
    public void limited(String address) {
        audit.recordApart(AuditEntry.of("access.limited", "address", address));
    }
}
