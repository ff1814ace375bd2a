package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** How people want results; of two who save at once the later stands. */
@ApplicationScoped
class WishRows {

    private static final String KEEP = "insert into submission.standing_wish"
            + " (account_id, delivery, office_id, changed_at) values (?1, ?2, cast(?3 as bigint), ?4)"
            + " on conflict (account_id) do update set delivery = excluded.delivery, office_id = excluded.office_id,"
            + " changed_at = excluded.changed_at";

    @PersistenceContext
    EntityManager em;

    /** A person's word about results; the office is null for none. */
    record ResultWish(Delivery delivery, Long office) {}

    public Optional<ResultWish> find(long account) {
        List<?> rows = em.createNativeQuery(
                        "select delivery, office_id from submission.standing_wish where account_id = ?1")
                .setParameter(1, account)
                .getResultList();
        return rows.stream().findFirst().map(row -> wish((Object[]) row));
    }

    public void keep(long account, ResultWish wish, Instant now) {
        em.createNativeQuery(KEEP)
                .setParameter(1, account)
                .setParameter(2, wish.delivery().name())
                .setParameter(3, wish.office())
                .setParameter(4, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    private static ResultWish wish(Object[] row) {
        return new ResultWish(Delivery.valueOf((String) row[0]), row[1] == null ? null : ((Number) row[1]).longValue());
    }
}
