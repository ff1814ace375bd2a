package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/** When halls stood still. */
@ApplicationScoped
class PauseRows {

    private static final String NOW =
            "select exists (select from queue.pause where office_id = ?1 and ended_at is null)";

    private static final String BEGIN = "insert into queue.pause (office_id, began_at, began_by) values (?1, ?2, ?3)"
            + " on conflict (office_id) where ended_at is null do nothing";

    private static final String END =
            "update queue.pause set ended_at = greatest(began_at, ?2), ended_by = ?3 where office_id = ?1 and ended_at is null";

    private static final String LASTED =
            "select coalesce(sum(extract(epoch from least(coalesce(ended_at, ?3), ?3) - greatest(began_at, ?2))), 0)"
                    + " from queue.pause where office_id = ?1 and began_at < ?3 and (ended_at is null or ended_at > ?2)";

    @PersistenceContext
    EntityManager em;

    public boolean isNow(long office) {
        return (Boolean) em.createNativeQuery(NOW).setParameter(1, office).getSingleResult();
    }

    /** Whether it began only now. */
    public boolean begin(long office, long by, Instant now) {
        return write(BEGIN, office, by, now);
    }

    /** Whether it lasted until now. */
    public boolean end(long office, long by, Instant now) {
        return write(END, office, by, now);
    }

    /** How much of the time between two moments a hall stood still. */
    public Duration lasted(long office, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return Duration.ZERO;
        }
        Number seconds = (Number) em.createNativeQuery(LASTED)
                .setParameter(1, office)
                .setParameter(2, TicketRows.at(from))
                .setParameter(3, TicketRows.at(to))
                .getSingleResult();
        return Duration.ofSeconds(seconds.longValue());
    }

    private boolean write(String sql, long office, long by, Instant now) {
        int rows = em.createNativeQuery(sql)
                .setParameter(1, office)
                .setParameter(2, TicketRows.at(now))
                .setParameter(3, by)
                .executeUpdate();
        return rows > 0;
    }
}
