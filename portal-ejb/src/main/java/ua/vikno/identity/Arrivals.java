package ua.vikno.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;

/** The moment a person has proved who they are: account, session and the line in the trail, in one transaction. */
@ApplicationScoped
class Arrivals {

    @Inject
    Recognition recognition;

    @Inject
    SessionRows sessions;

    @Inject
    AuditTrail audit;

    /** Opens a session with a new token; the one the browser had before, if any, ends. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Secret arrive(PersonClaims claims, Secret former, SignInPlace place) {
        Account account = recognition.recognise(claims);
        if (former != null) {
            sessions.end(former);
        }
        Secret token = sessions.open(account, claims, place);
        audit.record(
                AuditEntry.of("sign-in.done", "provider", claims.provider()).about(account.id, null));
        return token;
    }
}
