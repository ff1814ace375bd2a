package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** Writes bookings. What two people could do at once is refused by the database's constraints, not here. */
@ApplicationScoped
class BookingRows {

    static final String BUSY = "select desk_id, lower(r), upper(r) from (select desk_id,"
            + " unnest(range_agg(during)) as r from appointment.booking where office_id = any(cast(?1 as bigint[])) and status <> 'CANCELLED'"
            + " and (held_until is null or held_until > ?4) and lower(during) >= ?2 and lower(during) < ?3"
            + " group by desk_id) taken";

    static final String SWEEP = "delete from appointment.booking where id in (select id from appointment.booking"
            + " where status = 'HELD' and held_until <= ?1 for update skip locked)";

    static final String COMING_DAYS =
            "select distinct office_id, cast(lower(during) at time zone 'Europe/Kyiv' as date)"
                    + " from appointment.booking where status = 'BOOKED' and lower(during) > ?1";

    private static final String MAKE =
            "insert into appointment.booking (office_id, desk_id, topic_id, account_id, during,"
                    + " status, held_until, draft_id, application_id, made_at, reminded) values (?1, ?2, ?3, ?4,"
                    + " tstzrange(?5, ?6), ?7, cast(?8 as timestamptz), cast(?9 as bigint), cast(?10 as bigint), ?11, ?12) on conflict do nothing";

    private static final String THEN = "select count(*) from appointment.booking where account_id = ?1 and status <>"
            + " 'CANCELLED' and during && tstzrange(?2, ?3)";

    private static final String KEEP = "update appointment.booking set status = 'BOOKED', held_until = null,"
            + " application_id = ?2, reminded = lower(during) <= ?3 where draft_id = ?1 and status = 'HELD'";

    private static final String DROP_HELD = "delete from appointment.booking where draft_id = ?1 and status = 'HELD'";

    private static final String CANCEL = "update appointment.booking set status = 'CANCELLED', cancelled_at = ?2"
            + " where application_id = ?1 and status = 'BOOKED' and upper(during) > ?2";

    @PersistenceContext
    EntityManager em;

    /** Who and for what; a draft while one applies, an application after. */
    record Visitor(long account, Long draft, Long application) {}

    /** Where and when. */
    record Place(long office, long desk, long topic, Instant from, Instant to) {}

    /** Taken stretches of some offices' desks that begin between two moments; times held too long ago do not count. */
    public List<Stretch> busy(Collection<Long> offices, Instant from, Instant to, Instant now) {
        List<?> rows = em.createNativeQuery(BUSY)
                .setParameter(1, ReceptionRows.array(offices))
                .setParameter(2, at(from))
                .setParameter(3, at(to))
                .setParameter(4, at(now))
                .getResultList();
        return rows.stream().map(row -> stretch((Object[]) row)).toList();
    }

    /** Days on which people are still expected in offices. */
    public List<LateClosures.ComingDay> comingDays(Instant now) {
        List<?> rows =
                em.createNativeQuery(COMING_DAYS).setParameter(1, at(now)).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new LateClosures.ComingDay(((Number) row[0]).longValue(), ((Date) row[1]).toLocalDate()))
                .toList();
    }

    /** Removes held times that ended; skips those that somebody is just making into visits. */
    public int sweep(Instant now) {
        return em.createNativeQuery(SWEEP).setParameter(1, at(now)).executeUpdate();
    }

    /**
     * Holds a time or books it.
     *
     * @param heldUntil when it ends by itself; null books
     * @param reminded no reminder will be sent
     * @return false where the desk, or the person, is taken then
     */
    public boolean make(Place place, Visitor visitor, Instant heldUntil, boolean reminded, Instant now) {
        return em.createNativeQuery(MAKE)
                        .setParameter(1, place.office())
                        .setParameter(2, place.desk())
                        .setParameter(3, place.topic())
                        .setParameter(4, visitor.account())
                        .setParameter(5, at(place.from()))
                        .setParameter(6, at(place.to()))
                        .setParameter(7, (heldUntil == null ? BookingStatus.BOOKED : BookingStatus.HELD).name())
                        .setParameter(8, heldUntil == null ? null : at(heldUntil))
                        .setParameter(9, visitor.draft())
                        .setParameter(10, visitor.application())
                        .setParameter(11, at(now))
                        .setParameter(12, reminded)
                        .executeUpdate()
                == 1;
    }

    /** Whether the person has a visit then. */
    public boolean isElsewhere(long account, Instant from, Instant to) {
        Number visits = (Number) em.createNativeQuery(THEN)
                .setParameter(1, account)
                .setParameter(2, at(from))
                .setParameter(3, at(to))
                .getSingleResult();
        return visits.longValue() > 0;
    }

    /**
     * The time held for a draft becomes the visit of the application it became.
     *
     * @param remindAfter visits before this moment get no reminder
     * @return whether there was one
     */
    public boolean keep(long draft, long application, Instant remindAfter) {
        return em.createNativeQuery(KEEP)
                        .setParameter(1, draft)
                        .setParameter(2, application)
                        .setParameter(3, at(remindAfter))
                        .executeUpdate()
                > 0;
    }

    public void dropHeld(long draft) {
        em.createNativeQuery(DROP_HELD).setParameter(1, draft).executeUpdate();
    }

    /** Frees the visit of an application that is not over; whether there was one. */
    public boolean cancel(long application, Instant now) {
        return em.createNativeQuery(CANCEL)
                        .setParameter(1, application)
                        .setParameter(2, at(now))
                        .executeUpdate()
                > 0;
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

    private static Stretch stretch(Object[] row) {
        return new Stretch(((Number) row[0]).longValue(), instant(row[1]), instant(row[2]));
    }
}
