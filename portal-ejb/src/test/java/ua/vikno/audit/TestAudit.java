package ua.vikno.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
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

    static Seals seals(EntityManager em, Clock clock) {
        Seals seals = new Seals();
        seals.em = em;
        seals.clock = clock;
        return seals;
    }

    /** The chain on a test's entity manager. */
    public static AuditChain chain(EntityManager em, Clock clock, CurrentActor actor) {
        AuditChain chain = new AuditChain();
        chain.rows = new ChainRows();
        chain.rows.em = em;
        chain.audit = trail(em, actor);
        chain.clock = clock;
        return chain;
    }

    /** What a person sees of their trail. */
    public static AccessLog log(EntityManager em, CurrentActor actor) {
        AccessLog log = new AccessLog();
        log.lines = lines(em);
        log.audit = trail(em, actor);
        log.actor = actor;
        return log;
    }

    /** What an auditor sees. */
    public static AuditSearch search(EntityManager em, CurrentActor actor) {
        AuditSearch search = new AuditSearch();
        search.lines = lines(em);
        search.audit = trail(em, actor);
        return search;
    }

    private static AuditLines lines(EntityManager em) {
        AuditLines lines = new AuditLines();
        lines.em = em;
        return lines;
    }
}
