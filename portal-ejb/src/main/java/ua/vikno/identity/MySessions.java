package ua.vikno.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;

/** Where the acting person is signed in, and how they leave a browser they are not at. */
@Stateless
public class MySessions {

    @Inject
    SessionRows sessions;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    /** The sessions that stand now, the last used first; the fifty last used where there are more. */
    @RolesAllowed({
        Role.CITIZEN,
        Role.ADMINISTRATOR,
        Role.CHIEF,
        Role.PROVIDER_OFFICER,
        Role.CONTENT_EDITOR,
        Role.AUDITOR,
        Role.RECEPTIONIST,
        Role.ISSUING_DESK,
        Role.CALL_CENTRE,
        Role.DATA_OFFICER,
        Role.OPERATOR
    })
    public List<OpenSession> mine() {
        return sessions.openOf(actor.get().account(), actor.get().roles());
    }

    /** Ends one of them; another person's is not there. */
    @RolesAllowed({
        Role.CITIZEN,
        Role.ADMINISTRATOR,
        Role.CHIEF,
        Role.PROVIDER_OFFICER,
        Role.CONTENT_EDITOR,
        Role.AUDITOR,
        Role.RECEPTIONIST,
        Role.ISSUING_DESK,
        Role.CALL_CENTRE,
        Role.DATA_OFFICER,
        Role.OPERATOR
    })
    public void end(long session) {
        if (!sessions.endOf(actor.get().account(), session)) {
            throw new NotFound("common.not-found.title");
        }
        audit.record(AuditEntry.of("session.ended", "session", session));
    }

    /**
     * Ends all but one.
     *
     * @param kept id of the session that goes on
     * @return how many ended
     */
    @RolesAllowed({
        Role.CITIZEN,
        Role.ADMINISTRATOR,
        Role.CHIEF,
        Role.PROVIDER_OFFICER,
        Role.CONTENT_EDITOR,
        Role.AUDITOR,
        Role.RECEPTIONIST,
        Role.ISSUING_DESK,
        Role.CALL_CENTRE,
        Role.DATA_OFFICER,
        Role.OPERATOR
    })
    public int endOthers(long kept) {
        int ended = sessions.endOthersOf(actor.get().account(), kept);
        if (ended > 0) {
            audit.record(AuditEntry.of("session.others-ended", "session", kept));
        }
        return ended;
    }
}
