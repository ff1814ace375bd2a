package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Receipts as they came; a receipt whose text is not there after three days belongs to nobody. */
@ApplicationScoped
class PushedReceipts {

    private static final Duration KEPT = Duration.ofDays(3);

    private static final String ADD =
            "insert into notification.receipt (provider, outside_id, delivered, reason, arrived_at)"
                    + " values (?1, ?2, ?3, ?4, ?5)";

    /** One statement takes them, so that two nodes never apply the same. */
    private static final String TAKE = "with due as (select r.id, m.id as row from notification.receipt r join"
            + " notification.message m on m.provider = r.provider and m.outside_id = r.outside_id and m.outside_id <> ''"
            + " order by r.id limit ?1 for update of r skip locked)"
            + " delete from notification.receipt r using due where r.id = due.id returning due.row, r.delivered, r.reason";

    @PersistenceContext
    EntityManager em;

    /** What a provider said. */
    record Pushed(boolean delivered, String reason) {}

    public void add(String provider, TextState state, Instant now) {
        em.createNativeQuery(ADD)
                .setParameter(1, provider)
                .setParameter(2, state.outsideId())
                .setParameter(3, state.kind() == TextState.Kind.DELIVERED)
                .setParameter(4, state.reason())
                .setParameter(5, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Takes receipts whose texts are known, by the row of the text, and lets go of those too old to matter. */
    public Map<Long, Pushed> take(Instant now, int most) {
        em.createNativeQuery("delete from notification.receipt where arrived_at < ?1")
                .setParameter(1, OffsetDateTime.ofInstant(now.minus(KEPT), ZoneOffset.UTC))
                .executeUpdate();
        List<?> rows = em.createNativeQuery(TAKE).setParameter(1, most).getResultList();
        Map<Long, Pushed> found = new HashMap<>();
        for (Object row : rows) {
            Object[] values = (Object[]) row;
            found.put(((Number) values[0]).longValue(), new Pushed((Boolean) values[1], (String) values[2]));
        }
        return found;
    }
}
