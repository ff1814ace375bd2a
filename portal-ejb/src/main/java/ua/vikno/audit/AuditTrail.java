package ua.vikno.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.stream.Collectors;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.CurrentActor;

/** Writes the trail. Rows are only ever added: the database refuses to change or delete one. */
@ApplicationScoped
public class AuditTrail {

    private static final int LONGEST_ID = 200;
    private static final int SAME_LOOK_MINUTES = 15;
    private static final int SAME_REFUSAL_SECONDS = 60;

    private static final String COLUMNS = "insert into audit.entry (actor_kind, account_id, actor_name, actor_roles,"
            + " action, object, object_id, reason, subject_account_id) ";

    /** The row and its place in the sealer's queue are one statement. */
    private static final String INSERT = "with row as (" + COLUMNS + "values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
            + " returning id) insert into audit.unsealed select id from row";

    private static final String INSERT_EACH = "with row as (" + COLUMNS
            + "select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, s.id from unnest(cast(?9 as bigint[])) as s (id)"
            + " where s.id <> ?2 and not exists (select from audit.entry e where e.subject_account_id = s.id"
            + " and e.account_id = ?2 and e.action = ?5 and e.object = ?6 and e.object_id = ?7"
            + " and e.at > now() - interval '" + SAME_LOOK_MINUTES + " minutes')"
            + " returning id) insert into audit.unsealed select id from row";

    private static final String INSERT_FIRST = "with row as (" + COLUMNS
            + "select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 where not exists (select from audit.entry e"
            + " where e.at > now() - interval '" + SAME_REFUSAL_SECONDS
            + " seconds' and e.account_id = ?2 and e.action = ?5"
            + " and e.object = ?6 and e.object_id = ?7 and e.reason = ?8)"
            + " returning id) insert into audit.unsealed select id from row";

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

    /**
     * The same once for a burst: nothing is written where the same line of this actor stands since the last
     * {@value #SAME_REFUSAL_SECONDS} seconds. For refusals that a program can bring on without end: the trail says that it was
     * tried, and is not filled with it. The record's id says who tries, so that others' refusals are told of too.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordBurst(AuditEntry entry) {
        filled(em.createNativeQuery(INSERT_FIRST), actor.get(), entry)
                .setParameter(9, entry.subject() == null ? 0L : entry.subject())
                .executeUpdate();
    }

    /**
     * A line for each of these people, in the caller's transaction and in one statement; a person who has the same line of this
     * actor of the last {@value #SAME_LOOK_MINUTES} minutes gets no second one. For what matched a search.
     *
     * @param subjects accounts of the people whose data it is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordEach(AuditEntry entry, Collection<Long> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        Actor by = actor.get();
        subjects.forEach(subject -> demandReason(by, entry.about(subject, entry.reason())));
        filled(em.createNativeQuery(INSERT_EACH), by, entry)
                .setParameter(
                        9, subjects.stream().distinct().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }

    private void insert(Actor by, AuditEntry entry) {
        demandReason(by, entry);
        filled(em.createNativeQuery(INSERT), by, entry)
                .setParameter(9, entry.subject() == null ? 0L : entry.subject())
                .executeUpdate();
    }

    private static Query filled(Query insert, Actor by, AuditEntry entry) {
        return insert.setParameter(1, by.kind().name())
                .setParameter(2, by.account())
                .setParameter(3, by.name())
                .setParameter(4, by.roles().stream().sorted().collect(Collectors.joining(",")))
                .setParameter(5, entry.action())
                .setParameter(6, entry.object())
                .setParameter(7, shortened(entry.objectId()))
                .setParameter(8, entry.reason() == null ? "" : entry.reason());
    }

    /** Nobody touches another's data without saying why: the act fails where the reason was forgotten. */
    private static void demandReason(Actor by, AuditEntry entry) {
        boolean anothers = entry.subject() != null && entry.subject() != 0 && entry.subject() != by.account();
        boolean silent = entry.reason() == null || entry.reason().isBlank();
        if (by.isPerson() && anothers && silent) {
            throw new IllegalStateException("The act " + entry.action() + " on another's data needs a reason");
        }
    }

    /** A guessed address may be of any length and hold what PostgreSQL cannot. */
    private static String shortened(String id) {
        String clean = id.replace("\0", "");
        return clean.length() <= LONGEST_ID ? clean : clean.substring(0, LONGEST_ID);
    }
}
