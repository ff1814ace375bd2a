package ua.vikno.audit;

import jakarta.persistence.EntityManager;
import ua.vikno.kernel.CurrentActor;

/** The trail on a test's entity manager, for tests of other features. */
public final class TestAudit {

    private TestAudit() {}

    public static AuditTrail trail(EntityManager em, CurrentActor actor) {
        AuditTrail trail = new AuditTrail();
        trail.em = em;
        trail.actor = actor;
        return trail;
    }
}
