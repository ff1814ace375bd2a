package ua.vikno.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import ua.vikno.kernel.Page;

/** Reads the chain. */
@ApplicationScoped
class ChainRows {

    private static final String STATE = "select coalesce((select max(seq) from audit.seal), 0),"
            + " (select count(*) from audit.unsealed), (select sealed_at from audit.seal order by seq desc limit 1),"
            + " (select encode(digest, 'hex') from audit.seal order by seq desc limit 1)";

    private static final String ROOTS =
            "select day, seq, encode(digest, 'hex') from audit.root order by day desc limit ?1 offset ?2";

    @PersistenceContext
    EntityManager em;

    /** Checks the whole trail in this transaction. */
    public ChainCheck check() {
        try {
            return ChainCheck.of(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new IllegalStateException("The trail could not be read", e);
        }
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
