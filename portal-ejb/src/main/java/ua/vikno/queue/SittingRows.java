package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who sits where, and the desks of a hall. */
@ApplicationScoped
class SittingRows {

    private static final String DESKS =
            "select d.id, d.label, coalesce(s.clerk_name, '') as clerk, s.paused_at is not null as paused,"
                    + " coalesce(t.letter || '-' || lpad(cast(t.number as text), 3, '0'), '') as ticket from appointment.v_desk d"
                    + " left join queue.sitting s on s.desk_id = d.id and s.closed_at is null and s.day = ?2"
                    + " left join queue.ticket t on t.desk_id = d.id and t.day = ?2 and t.status in ('CALLED', 'SERVING')"
                    + " where d.office_id = ?1 order by d.id";

    private static final String FORGOTTEN = "update queue.sitting set closed_at = ?3, version = version + 1"
            + " where closed_at is null and day < ?4 and (desk_id = ?1 or account_id = ?2)";

    private static final String SERVES =
            "select exists (select from appointment.v_desk_topic where desk_id = ?1 and topic_id = ?2)";

    @PersistenceContext
    EntityManager em;

    /** Desks of an office in their order. */
    public List<HallDeskView> desks(long office, LocalDate day) {
        List<?> rows = em.createNativeQuery(DESKS)
                .setParameter(1, office)
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new HallDeskView(
                        ((Number) row[0]).longValue(), (String) row[1], (String) row[2], (Boolean) row[3], (String)
                                row[4]))
                .toList();
    }

    /** Where somebody sits today. */
    public Optional<Sitting> of(long account, LocalDate day) {
        return em.createQuery(
                        "select s from Sitting s where s.account = :account and s.day = :day and s.closedAt is null",
                        Sitting.class)
                .setParameter("account", account)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** Reads it anew. */
    public void renew(Sitting sitting) {
        em.refresh(sitting);
    }

    public boolean serves(long desk, long topic) {
        return (Boolean) em.createNativeQuery(SERVES)
                .setParameter(1, desk)
                .setParameter(2, topic)
                .getSingleResult();
    }

    /** Ends what nobody ended on an earlier day, of a desk and of a person. */
    public void forget(long desk, long account, LocalDate today, Instant now) {
        em.createNativeQuery(FORGOTTEN)
                .setParameter(1, desk)
                .setParameter(2, account)
                .setParameter(3, TicketRows.at(now))
                .setParameter(4, Date.valueOf(today))
                .executeUpdate();
    }

    public Sitting add(Sitting sitting) {
        em.persist(sitting);
        em.flush();
        return sitting;
    }
}
