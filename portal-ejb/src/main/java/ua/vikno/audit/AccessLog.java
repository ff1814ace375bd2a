package ua.vikno.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;

/** Who looked at a person's data and why, for the person themself; and what they did themself. */
@Stateless
public class AccessLog {

    @Inject
    AuditLines lines;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /** Others' acts on the person's data, newest first. */
    @RolesAllowed(Role.CITIZEN)
    public Page<AuditLine> mine(int page, int size) {
        return lines.others(actor.get().account(), Math.max(1, page), size);
    }

    /** The person's own acts, newest first. */
    @RolesAllowed(Role.CITIZEN)
    public Page<AuditLine> own(int page, int size) {
        return lines.own(actor.get().account(), Math.max(1, page), size);
    }

    /**
     * One of others' acts on the person's data.
     *
     * @throws NotFound there is none, or it is about another; the trail keeps that it was asked for
     */
    @RolesAllowed(Role.CITIZEN)
    public AuditLine line(long id) {
        return lines.other(actor.get().account(), id).orElseThrow(() -> {
            audit.recordApart(AuditEntry.of("access.refused", "audit", id));
            return new NotFound("audit.error.no-line");
        });
    }

    /** The line that somebody asked about, for who answers them; the answering itself stands in the trail. */
    @RolesAllowed(Role.DATA_OFFICER)
    public AuditLine askedAbout(long account, long id) {
        return lines.other(account, id).orElseThrow(() -> new NotFound("audit.error.no-line"));
    }
}
