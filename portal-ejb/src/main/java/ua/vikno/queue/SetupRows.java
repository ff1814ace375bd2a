package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Rules of halls, in SQL. */
@ApplicationScoped
class SetupRows {

    private static final String SAVE =
            "insert into queue.hall as h (office_id, most_ahead, grace_minutes) select ?1, ?2, ?3"
                    + " where ?4 = 0 or exists (select from queue.hall where office_id = ?1) on conflict (office_id) do update set"
                    + " most_ahead = ?2, grace_minutes = ?3, version = h.version + 1 where h.version = ?4";

    @PersistenceContext
    EntityManager em;

    /** What was saved; empty where nobody saved any. */
    public Optional<HallSetup> of(long office) {
        List<?> rows = em.createNativeQuery(
                        "select most_ahead, grace_minutes, version from queue.hall where office_id = ?1")
                .setParameter(1, office)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .findFirst()
                .map(row -> new HallSetup(
                        ((Number) row[0]).intValue(), ((Number) row[1]).intValue(), ((Number) row[2]).longValue()));
    }

    /** Saves over what was seen; false where it is not what stands. */
    public boolean save(long office, HallSetup setup) {
        return em.createNativeQuery(SAVE)
                        .setParameter(1, office)
                        .setParameter(2, setup.mostAhead())
                        .setParameter(3, setup.graceMinutes())
                        .setParameter(4, setup.version())
                        .executeUpdate()
                == 1;
    }
}
