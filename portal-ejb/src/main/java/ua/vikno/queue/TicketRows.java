package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Tickets, and who is first in each line. */
@ApplicationScoped
class TicketRows {

    /** Of each line the first of each topic a desk serves, and the first who was sent on; with those who overtook, counted so far as it matters. */
    static final String HEADS =
            "select w.id, w.line, w.status, w.place_at, case when w.line = 'ORDINARY' and w.status = 'WAITING' then"
                    + " (select count(*) from (select 1 from queue.ticket p where p.office_id = w.office_id and p.day = w.day"
                    + " and p.line = 'PRIORITY' and p.call_no is not null and (p.place_at, p.id) > (w.place_at, w.id)"
                    + " and exists (select from appointment.v_desk_topic s where s.desk_id = p.call_desk"
                    + " and s.topic_id = w.topic_id) limit cast(?4 as int)) ahead) else 0 end from (select t.* from"
                    + " appointment.v_desk_topic s cross join (values ('BOOKED'), ('PRIORITY'), ('ORDINARY')) as l (line)"
                    + " cross join lateral (select * from queue.ticket q where q.office_id = ?1 and q.day = ?2 and q.status"
                    + " = 'WAITING' and q.topic_id = s.topic_id and q.line = l.line order by q.place_at, q.id limit 1) t"
                    + " where s.desk_id = ?3 union all (select q.* from queue.ticket q where q.office_id = ?1 and q.day = ?2"
                    + " and q.status = 'TRANSFERRED' and (q.desk_id = ?3 or q.desk_id is null and q.topic_id in (select"
                    + " topic_id from appointment.v_desk_topic where desk_id = ?3)) order by q.place_at, q.id limit 1)) w";

    private static final String RULES = "select most_ahead, grace_minutes from queue.hall where office_id = ?1";

    private static final String FREE_DESK =
            "update queue.ticket set status = 'TRANSFERRED', desk_id = null, desk_label = '',"
                    + " version = version + 1 where desk_id = ?1 and status in ('TRANSFERRED', 'HELD')";

    private static final String PAST =
            "update queue.ticket set status = 'LEFT', ended_at = ?3, desk_id = null, version ="
                    + " version + 1 where desk_id = ?1 and day < ?2 and status in ('CALLED', 'SERVING', 'HELD', 'TRANSFERRED')";

    private static final String TURN = "insert into queue.turn (ticket_id, office_id, topic_id, desk_label, account_id,"
            + " called_at, started_at, ended_at, outcome) values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as timestamptz), ?8, ?9)";

    @PersistenceContext
    EntityManager em;

    /** From now on until this transaction ends nobody else changes who waits in this hall. */
    public void lock(long office) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))::text")
                .setParameter(1, "queue.hall:" + office)
                .getSingleResult();
    }

    /** Rules of a hall. */
    public HallRules rules(long office) {
        List<?> found = em.createNativeQuery(RULES).setParameter(1, office).getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new HallRules(((Number) row[0]).intValue(), Duration.ofMinutes(((Number) row[1]).longValue())))
                .findFirst()
                .orElse(HallRules.USUAL);
    }

    /**
     * Those of whom the next to be called by a desk is one.
     *
     * @param most overtaking is counted up to this number
     */
    public List<Waiting> heads(long office, LocalDate day, long desk, int most) {
        List<?> rows = em.createNativeQuery(HEADS)
                .setParameter(1, office)
                .setParameter(2, Date.valueOf(day))
                .setParameter(3, desk)
                .setParameter(4, most)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Waiting(
                        ((Number) row[0]).longValue(),
                        Line.valueOf((String) row[1]),
                        row[2].equals(TicketStatus.TRANSFERRED.name()),
                        instant(row[3]),
                        ((Number) row[4]).intValue()))
                .toList();
    }

    public Optional<Ticket> find(long id) {
        return Optional.ofNullable(em.find(Ticket.class, id));
    }

    /** As it is now, held until this transaction ends. */
    public Optional<Ticket> hold(long id) {
        return Optional.ofNullable(em.find(Ticket.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Ticket> byCode(long office, String code) {
        return em.createQuery("select t from Ticket t where t.office = :office and t.code = :code", Ticket.class)
                .setParameter("office", office)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The ticket of another hall that goes on from one. */
    public Optional<Ticket> sentFrom(long ticket) {
        return em.createQuery("select t from Ticket t where t.sentFrom = :ticket", Ticket.class)
                .setParameter("ticket", ticket)
                .getResultStream()
                .findFirst();
    }

    /** The ticket that a press of a button has given. */
    public Optional<Ticket> byPress(long office, String press) {
        return em.createQuery("select t from Ticket t where t.office = :office and t.once = :press", Ticket.class)
                .setParameter("office", office)
                .setParameter("press", press)
                .getResultStream()
                .findFirst();
    }

    /** Who is called to a desk or is at it. */
    public Optional<Ticket> at(long desk) {
        return em.createQuery(
                        "select t from Ticket t where t.desk = :desk and t.status in"
                                + " (ua.vikno.queue.TicketStatus.CALLED, ua.vikno.queue.TicketStatus.SERVING)",
                        Ticket.class)
                .setParameter("desk", desk)
                .getResultStream()
                .findFirst();
    }

    /** Whether the person of a visit has their ticket, in this office on this day: a visit can be moved after they came. */
    public boolean isGiven(BookedVisit visit, LocalDate day) {
        return em.createQuery(
                                "select count(t) from Ticket t where t.visit = :visit and t.office = :office and t.day = :day",
                                Long.class)
                        .setParameter("visit", visit.id())
                        .setParameter("office", visit.office())
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** Who waited for this desk, or beside it, waits for any now. */
    public void free(long desk) {
        em.createNativeQuery(FREE_DESK).setParameter(1, desk).executeUpdate();
    }

    /** Whom earlier days left at this desk has gone. */
    public void forget(long desk, LocalDate today, Instant now) {
        em.createNativeQuery(PAST)
                .setParameter(1, desk)
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, at(now))
                .executeUpdate();
    }

    /** Keeps how a turn at a desk went; the ticket is written as it stands. */
    public void turn(Ticket ticket, Sitting at, String outcome, Instant now) {
        em.createNativeQuery(TURN)
                .setParameter(1, ticket.id)
                .setParameter(2, ticket.office)
                .setParameter(3, ticket.topic)
                .setParameter(4, at.deskLabel)
                .setParameter(5, at.account)
                .setParameter(6, at(ticket.calledAt))
                .setParameter(7, ticket.startedAt == null ? null : at(ticket.startedAt))
                .setParameter(8, at(now))
                .setParameter(9, outcome)
                .executeUpdate();
    }

    public <T> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }

    public void write() {
        em.flush();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) value).toInstant();
    }
}
