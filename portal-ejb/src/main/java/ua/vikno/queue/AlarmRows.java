package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.vikno.kernel.Actor;

/** Calls of clerks to their colleagues. */
@ApplicationScoped
class AlarmRows {

    private static final String RAISE = "insert into queue.alarm (office_id, desk_id, desk_label, day, raised_by,"
            + " clerk_name, raised_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (desk_id, day) where answered_at"
            + " is null do nothing returning id";

    private static final String ANSWER = "update queue.alarm set answered_by = ?2, answer_name = ?3, answered_at ="
            + " greatest(raised_at, ?4) where id = ?1 and answered_at is null";

    /** What is open, and what was answered a moment ago: who called sees who comes. */
    static final String NOW = "select id, office_id, desk_label, clerk_name, raised_at, answer_name, raised_by"
            + " from queue.alarm where day = ?1 and office_id = any(cast(?2 as bigint[])) and (answered_at is null or"
            + " answered_at > ?3) order by raised_at desc limit 20";

    private static final String ANY =
            "select exists (select from queue.alarm where day = ?1 and (answered_at is null or answered_at > ?2))";

    @PersistenceContext
    EntityManager em;

    /** Its id; empty where the desk has called already and nobody has answered. */
    public Optional<Long> raise(Sitting at, Actor clerk, Instant now) {
        List<?> made = em.createNativeQuery(RAISE)
                .setParameter(1, at.office)
                .setParameter(2, at.desk)
                .setParameter(3, at.deskLabel)
                .setParameter(4, Date.valueOf(at.day))
                .setParameter(5, clerk.account())
                .setParameter(6, clerk.name())
                .setParameter(7, TicketRows.at(now))
                .getResultList();
        return made.stream().map(AlarmRows::number).findFirst();
    }

    /** Whether nobody had answered before. */
    public boolean answer(long id, Actor colleague, Instant now) {
        return em.createNativeQuery(ANSWER)
                        .setParameter(1, id)
                        .setParameter(2, colleague.account())
                        .setParameter(3, colleague.name())
                        .setParameter(4, TicketRows.at(now))
                        .executeUpdate()
                > 0;
    }

    /** Whether anybody calls anywhere, or was answered since a moment: asked for every page of staff, so nothing else is where nobody does. */
    public boolean any(LocalDate day, Instant since) {
        return (Boolean) em.createNativeQuery(ANY)
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, TicketRows.at(since))
                .getSingleResult();
    }

    /**
     * Calls of a day, the newest first.
     *
     * @param offices ids of the offices that are looked at
     * @param since those answered before are over
     */
    public List<AlarmView> now(LocalDate day, Collection<Long> offices, Instant since, long account) {
        List<?> found = em.createNativeQuery(NOW)
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, offices.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .setParameter(3, TicketRows.at(since))
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new AlarmView(
                        number(row[0]),
                        number(row[1]),
                        (String) row[2],
                        (String) row[3],
                        TicketRows.instant(row[4]),
                        (String) row[5],
                        number(row[6]) == account))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
