package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** Applications chosen in the inbox by their numbers, with who works on them, in one statement. */
@ApplicationScoped
class ChosenRows {

    private static final String CHOSEN = "select a.id, a.number, a.service_code, h.holder_name"
            + " from submission.v_application a left join casework.claim h on h.application_id = a.id and h.until > ?3"
            + " and h.account_id <> ?4 where a.centre_id = ?1 and a.number = any(cast(?2 as bigint[]))";

    @PersistenceContext
    EntityManager em;

    /**
     * One of them.
     *
     * @param holder full name of another clerk who works on it; null where none does
     */
    record Chosen(long id, String number, String service, String holder) {}

    public List<Chosen> of(long centre, Collection<Long> numbers, long asking, Instant now) {
        List<?> rows = em.createNativeQuery(CHOSEN)
                .setParameter(1, centre)
                .setParameter(2, SqlValues.array(numbers))
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .setParameter(4, asking)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Chosen(
                        ((Number) row[0]).longValue(),
                        "%06d".formatted(((Number) row[1]).longValue()),
                        (String) row[2],
                        (String) row[3]))
                .toList();
    }
}
