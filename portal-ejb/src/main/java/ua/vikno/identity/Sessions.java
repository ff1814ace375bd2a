package ua.vikno.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.Role;

/** Sessions by their token; the only place a caller's identity comes from. */
@Stateless
public class Sessions {

    /** Why all sessions of another person are ended; worded for the person by the page of their journal. */
    private static final String LEFT = "identity.reason.left";

    @Inject
    SessionRows sessions;

    @Inject
    AuditTrail audit;

    /** The session of a token, if it may stand: whether it does depends on the roles, see {@link #use}. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<LiveSession> find(Secret token) {
        return sessions.live(token);
    }

    /** Whether the session stands by the limits of its person's roles of today; using it keeps it from going idle. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean use(LiveSession session, Set<String> roles) {
        boolean stands = sessions.stands(session, roles);
        if (stands && sessions.isTouchDue(session)) {
            sessions.touch(session);
        }
        return stands;
    }

    /**
     * Somebody came with a token that stands for no session. One that lapsed by itself is nothing to note; one that was ended,
     * and one that we never gave, leave a line.
     *
     * @return whether it was a session on a shared computer, where nothing may stay in the browser
     */
    @PermitAll
    public boolean turnedAway(Secret token) {
        Optional<Session> known = sessions.any(token);
        if (known.isEmpty()) {
            audit.record(new AuditEntry("session.refused", "session", "?", null, "UNKNOWN"));
        } else if (known.get().ended != null) {
            audit.record(new AuditEntry("session.refused", "session", String.valueOf(known.get().id), null, "ENDED"));
        }
        return known.filter(session -> session.shared).isPresent();
    }

    /**
     * Whose session this was, if it lapsed by itself within the last two days: so that what a form still sends is kept for
     * that person. It gives no right to anything else.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Long> lapsed(Secret token) {
        return sessions.lapsed(token);
    }

    /** Ends a session at once, on every node. */
    @PermitAll
    public void end(Secret token) {
        Optional<LiveSession> live = sessions.live(token);
        if (sessions.end(token)) {
            live.ifPresent(session -> audit.record(AuditEntry.of("session.ended", "session", session.id())));
        }
    }

    /** Ends all sessions of an account at once, on every node: its person may come here no more, or only anew. */
    @RolesAllowed({Role.CHIEF, Role.OPERATOR})
    public void endAllOf(long account) {
        if (sessions.endAllOf(account) > 0) {
            audit.record(AuditEntry.of("session.all-ended", "account", account).about(account, LEFT));
        }
    }
}
