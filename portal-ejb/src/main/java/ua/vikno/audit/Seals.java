package ua.vikno.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.kernel.Clocks;

/** Seals committed rows one after another. Many nodes may try at once: the one that holds the lock does it. */
@ApplicationScoped
class Seals {

    private static final int BATCH = 1_000;

    /** Any number that no other lock of this database has. */
    private static final long LOCK = 0x7661756469740001L;

    private static final String WAITING = "select " + SealedRow.COLUMNS + " from audit.unsealed u"
            + " join audit.entry e on e.id = u.entry_id order by u.entry_id limit " + BATCH;

    private static final String KEEP = "insert into audit.seal (seq, entry_id, digest, sealed_at)"
            + " select ?1 + row.place, row.entry, decode(row.digest, 'hex'), ?2"
            + " from unnest(cast(?3 as bigint[]), cast(?4 as text[])) with ordinality as row (entry, digest, place)";

    private static final String ROOTS = "insert into audit.root (day, seq, digest, made_at)"
            + " select distinct on (day) day, s.seq, s.digest, ?2 from (select seq, digest,"
            + " cast(sealed_at at time zone 'Europe/Kyiv' as date) as day from audit.seal where sealed_at < ?1"
            + " and seq > coalesce((select max(seq) from audit.root), 0)) s order by day, seq desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Seals the next rows, in the order of their ids as far as they are committed.
     *
     * @return how many; 0 where none wait or another node is at it
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int sealNext() {
        if (!locked()) {
            return 0;
        }
        List<?> rows = em.createNativeQuery(WAITING).getResultList();
        if (!rows.isEmpty()) {
            seal(rows);
        }
        return rows.size();
    }

    /** Makes the roots of days that are over and had seals. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int makeRoots() {
        if (!locked()) {
            return 0;
        }
        Instant today = LocalDate.now(clock).atStartOfDay(Clocks.KYIV).toInstant();
        return em.createNativeQuery(ROOTS)
                .setParameter(1, today.atOffset(ZoneOffset.UTC))
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private boolean locked() {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")
                .getSingleResult();
    }

    private void seal(List<?> rows) {
        List<?> last = em.createNativeQuery("select seq, digest from audit.seal order by seq desc limit 1")
                .getResultList();
        long seq = last.isEmpty() ? 0 : ((Number) ((Object[]) last.get(0))[0]).longValue();
        byte[] former = last.isEmpty() ? SealedRow.BEGINNING : (byte[]) ((Object[]) last.get(0))[1];
        List<String> ids = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            former = SealedRow.digest(former, row, 0);
            ids.add(String.valueOf(row[0]));
            digests.add(SealedRow.hex(former));
        }
        keep(seq, "{" + String.join(",", ids) + "}", "{" + String.join(",", digests) + "}");
    }

    private void keep(long seq, String ids, String digests) {
        em.createNativeQuery(KEEP)
                .setParameter(1, seq)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, ids)
                .setParameter(4, digests)
                .executeUpdate();
        em.createNativeQuery("delete from audit.unsealed where entry_id = any(cast(?1 as bigint[]))")
                .setParameter(1, ids)
                .executeUpdate();
    }
}
