package ua.vikno.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;

/** Sessions by their token; the only place a caller's identity comes from. */
@Stateless
public class Sessions {

    @Inject
    SessionRows sessions;

    @Inject
    AuditTrail audit;

    /** The session of a token while it stands; asking for it keeps it from going idle. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<LiveSession> find(Secret token) {
        Optional<LiveSession> live = sessions.live(token);
        live.ifPresent(sessions::touch);
        return live;
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
}
