package ua.vikno.kernel;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The rows behind the change feed and the cursors of its consumers. */
@ApplicationScoped
class ChangeLog {

    private static final String COLUMNS =
            "select c.id, c.topic, c.key, c.detail::text, c.at, c.transaction::text from kernel.change c ";

    @PersistenceContext
    EntityManager em;

    /** One committed change. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Change> find(long id) {
        List<?> rows = em.createNativeQuery(COLUMNS + "where c.id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(row -> change((Object[]) row));
    }

    /**
     * Gives the consumer its next change and moves its cursor in the same transaction.
     *
     * @return false where nothing waits, or another node is at it
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean consumeNext(ChangeConsumer consumer) {
        if (!lockCursor(consumer.name())) {
            return false;
        }
        List<?> rows = em.createNativeQuery(COLUMNS + "join kernel.change_cursor u on u.consumer = ?1"
                        + " where (c.transaction, c.id) > (u.transaction, u.change_id)"
                        + " and c.transaction < pg_snapshot_xmin(pg_current_snapshot())"
                        + " order by c.transaction, c.id limit 1")
                .setParameter(1, consumer.name())
                .getResultList();
        if (rows.isEmpty()) {
            return false;
        }
        Object[] row = (Object[]) rows.get(0);
        consumer.consume(change(row));
        em.createNativeQuery(
                        "update kernel.change_cursor set transaction = cast(?1 as xid8), change_id = ?2 where consumer = ?3")
                .setParameter(1, row[5])
                .setParameter(2, row[0])
                .setParameter(3, consumer.name())
                .executeUpdate();
        return true;
    }

    private boolean lockCursor(String consumer) {
        em.createNativeQuery("insert into kernel.change_cursor (consumer, transaction, change_id) values (?1, '0', 0)"
                        + " on conflict do nothing")
                .setParameter(1, consumer)
                .executeUpdate();
        return !em.createNativeQuery("select 1 from kernel.change_cursor where consumer = ?1 for update skip locked")
                .setParameter(1, consumer)
                .getResultList()
                .isEmpty();
    }

    private static Change change(Object[] row) {
        try (JsonReader reader = JSON.createReader(new StringReader((String) row[3]))) {
            return new Change(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    (String) row[2],
                    reader.readObject(),
                    instant(row[4]));
        }
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) value).toInstant();
    }
}
