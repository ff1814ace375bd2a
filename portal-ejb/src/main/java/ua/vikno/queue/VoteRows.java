package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How it was, by tickets. */
@ApplicationScoped
class VoteRows {

    private static final String GIVE =
            "insert into queue.vote (ticket_id, good, voted_at) values (?1, ?2, ?3) on conflict (ticket_id) do nothing";

    static final String COUNT = "select count(*) filter (where v.good), count(*) filter (where not v.good)"
            + " from queue.ticket t join queue.vote v on v.ticket_id = t.id where t.office_id = ?1 and t.day = ?2";

    @PersistenceContext
    EntityManager em;

    /** Whether nobody had said it before. */
    public boolean give(long ticket, boolean good, Instant now) {
        int rows = em.createNativeQuery(GIVE)
                .setParameter(1, ticket)
                .setParameter(2, good)
                .setParameter(3, TicketRows.at(now))
                .executeUpdate();
        return rows > 0;
    }

    /** What was said by a ticket. */
    public Optional<Boolean> of(long ticket) {
        List<?> found = em.createNativeQuery("select good from queue.vote where ticket_id = ?1")
                .setParameter(1, ticket)
                .getResultList();
        return found.stream().findFirst().map(Boolean.class::cast);
    }

    /** What was said of a day. */
    public VoteCount count(long office, LocalDate day) {
        Object[] row = (Object[]) em.createNativeQuery(COUNT)
                .setParameter(1, office)
                .setParameter(2, Date.valueOf(day))
                .getSingleResult();
        return new VoteCount(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }
}
