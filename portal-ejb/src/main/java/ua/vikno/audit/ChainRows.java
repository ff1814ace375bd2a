package ua.vikno.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import ua.vikno.kernel.Page;

/** Reads the chain. */
@ApplicationScoped
class ChainRows {

    private static final String SEALED = "select s.seq, s.entry_id, s.digest, " + SealedRow.COLUMNS
            + " from audit.seal s left join audit.entry e on e.id = s.entry_id where s.seq > ?1 order by s.seq limit ?2";

    private static final String SLIPPED_IN = "select e.id from audit.entry e"
            + " where not exists (select from audit.seal s where s.entry_id = e.id)"
            + " and not exists (select from audit.unsealed u where u.entry_id = e.id) order by e.id limit ?1";

    private static final String GONE_UNSEALED = "select u.entry_id from audit.unsealed u"
            + " where not exists (select from audit.entry e where e.id = u.entry_id) order by u.entry_id limit ?1";

    private static final String OTHER_ROOTS = "select r.seq from audit.root r left join audit.seal s on s.seq = r.seq"
            + " where s.digest is distinct from r.digest order by r.seq limit ?1";

    private static final String STATE = "select coalesce((select max(seq) from audit.seal), 0),"
            + " (select count(*) from audit.unsealed), (select sealed_at from audit.seal order by seq desc limit 1),"
            + " (select encode(digest, 'hex') from audit.seal order by seq desc limit 1)";

    private static final String ROOTS =
            "select day, seq, encode(digest, 'hex') from audit.root order by day desc limit ?1 offset ?2";

    @PersistenceContext
    EntityManager em;

    /** Seals after the given one with the rows they cover; nulls where a row is gone. */
    public List<Object[]> sealedAfter(long seq, int most) {
        List<?> rows = em.createNativeQuery(SEALED)
                .setParameter(1, seq)
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** Rows that have no seal and wait for none. */
    public List<Long> slippedIn(int most) {
        return ids(SLIPPED_IN, most);
    }

    /** Rows that went before they were sealed. */
    public List<Long> goneUnsealed(int most) {
        return ids(GONE_UNSEALED, most);
    }

    /** Seals that a published root names otherwise. */
    public List<Long> otherRoots(int most) {
        return ids(OTHER_ROOTS, most);
    }

    public ChainState state() {
        Object[] row = (Object[]) em.createNativeQuery(STATE).getSingleResult();
        return new ChainState(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                instant(row[2]),
                row[3] == null ? "" : (String) row[3],
                roots(1, 1).rows().stream().findFirst().orElse(null));
    }

    /** Published roots, the newest first. */
    public Page<ChainRoot> roots(int page, int size) {
        Number total =
                (Number) em.createNativeQuery("select count(*) from audit.root").getSingleResult();
        List<?> rows = em.createNativeQuery(ROOTS)
                .setParameter(1, size)
                .setParameter(2, (page - 1) * size)
                .getResultList();
        return new Page<>(rows.stream().map(row -> root((Object[]) row)).toList(), total.longValue(), page, size);
    }

    private List<Long> ids(String sql, int most) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, most).getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static ChainRoot root(Object[] row) {
        LocalDate day = row[0] instanceof Date date ? date.toLocalDate() : (LocalDate) row[0];
        return new ChainRoot(day, ((Number) row[1]).longValue(), (String) row[2]);
    }

    static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) value).toInstant();
    }
}
