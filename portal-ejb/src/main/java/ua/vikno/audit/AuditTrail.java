package ua.vikno.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.CurrentActor;

/** Writes the trail. Rows are only ever added: the database refuses to change or delete one. */
@ApplicationScoped
public class AuditTrail {

    private static final int LONGEST_ID = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** Writes a line in the caller's transaction: it stands exactly if the act stands. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEntry entry) {
        insert(actor.get(), entry);
    }

    /** Writes a line in a transaction of its own: for refusals, whose own transaction rolls back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordApart(AuditEntry entry) {
        insert(actor.get(), entry);
    }

    private void insert(Actor by, AuditEntry entry) {
        em.createNativeQuery(
                        "insert into audit.entry (actor_kind, account_id, actor_name, action, object, object_id, subject_account_id, reason)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, by.kind().name())
                .setParameter(2, by.account())
                .setParameter(3, by.name())
                .setParameter(4, entry.action())
                .setParameter(5, entry.object())
                .setParameter(6, shortened(entry.objectId()))
                .setParameter(7, entry.subject() == null ? 0L : entry.subject())
                .setParameter(8, entry.reason() == null ? "" : entry.reason())
                .executeUpdate();
    }

    /** A guessed address may be of any length and hold what PostgreSQL cannot. */
    private static String shortened(String id) {
        String clean = id.replace("\0", "");
        return clean.length() <= LONGEST_ID ? clean : clean.substring(0, LONGEST_ID);
    }
}
