package ua.vikno.content;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.Staff;

/** Whether texts of one's centre are published by somebody who did not write them: its chief decides, from the next publication on. */
@Stateless
public class SecondReader {

    @Inject
    PieceRows rows;

    @Inject
    ContentScope scope;

    @Inject
    Staff staff;

    @Inject
    AuditTrail audit;

    /** Another person is asked for. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public boolean isAskedFor() {
        return rows.isByTwo(scope.centre());
    }

    /** The person looking is the centre's chief. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public boolean isOneToDecide() {
        return staff.mine().scope().headed().contains(scope.centre());
    }

    /**
     * Asks for another person, or leaves it to the editors again. Twice is once.
     *
     * @throws NotFound the centre has another chief
     */
    @RolesAllowed(Role.CHIEF)
    public void decide(boolean asked) {
        long centre = scope.centre();
        if (!isOneToDecide()) {
            audit.recordApart(AuditEntry.of("access.refused", "centre", centre));
            throw new NotFound("common.not-found.title");
        }
        if (asked ? rows.askForTwo(centre) : rows.leaveToOne(centre)) {
            audit.record(AuditEntry.of(asked ? "content.second-asked" : "content.second-dropped", "centre", centre));
        }
    }
}
