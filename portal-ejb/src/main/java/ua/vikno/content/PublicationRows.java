package ua.vikno.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Publications by the clock. */
@ApplicationScoped
class PublicationRows {

    /** A beginning that was never announced, or an end after the last announcing. 1 is the moment. */
    static final String TURNED =
            "select s.id from content.publication s where s.announced_at is null and s.from_at <= ?1"
                    + " union select s.id from content.publication s where s.until_at <= ?1 and s.announced_at < s.until_at";

    private static final String TAKE =
            "with turned as (update content.publication s set announced_at = ?1 where s.id in"
                    + " (select l.id from content.publication l where l.id in (" + TURNED
                    + ") order by l.id for update skip locked)"
                    + " returning s.piece_id) select distinct piece_id from turned";

    @PersistenceContext
    EntityManager em;

    /** Pieces whose publications began or ended by this moment; each once on all nodes. */
    public List<Long> takeTurned(Instant now) {
        List<?> pieces = em.createNativeQuery(TAKE)
                .setParameter(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
        return pieces.stream().map(piece -> ((Number) piece).longValue()).toList();
    }
}
