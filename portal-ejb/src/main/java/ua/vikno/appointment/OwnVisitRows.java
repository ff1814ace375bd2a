package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Visits that people book by themselves, in SQL. What two could do at once is refused by the database's constraints, not here. */
@ApplicationScoped
class OwnVisitRows {

    private static final int OWN_COLUMNS = 5;

    static final String COLUMNS = VisitList.COLUMNS + ", b.topic_id, b.account_id, b.phone, b.language, b.service";

    static final String BY_SECRET = COLUMNS + VisitList.FROM + "b.secret = ?1";

    static final String HELD_BY =
            "select count(*) from appointment.booking where client = ?1 and status = 'HELD'" + " and held_until > ?2";

    static final String REMIND = "with due as (update appointment.booking set reminded = true where id in (select"
            + " id from appointment.booking where status = 'BOOKED' and not reminded and application_id is null"
            + " and lower(during) >= ?1 and lower(during) <= ?2 for update skip locked) returning id) " + COLUMNS
            + VisitList.FROM + "b.id in (select id from due)";

    static final String COMING_OF_PHONE = "select count(*) from appointment.booking where phone = ?1"
            + " and status = 'BOOKED' and lower(during) > ?2";

    static final String COMING_OF_ACCOUNT = "select count(*) from appointment.booking where account_id = ?1"
            + " and status = 'BOOKED' and application_id is null and lower(during) > ?2";

    static final String FORGET = "update appointment.booking set phone = null, guest_name = '' where guest_name <> ''"
            + " and upper(during) < ?1 returning id";

    private static final String CLOSE = "with due as (update appointment.booking set status = 'CANCELLED', cancelled_at"
            + " = ?4 where office_id = ?1 and status = 'BOOKED' and application_id is null and lower(during) >= ?2"
            + " and lower(during) < ?3 returning id) " + COLUMNS + VisitList.FROM + "b.id in (select id from due)";

    private static final String HOLD = "insert into appointment.booking (office_id, desk_id, topic_id, during, status,"
            + " held_until, secret, client, language, service, made_at) values (?1, ?2, ?3, tstzrange(?4, ?5), 'HELD', ?6, ?7,"
            + " ?8, ?9, nullif(?10, ''), ?11) on conflict do nothing";

    private static final String CONFIRM = "update appointment.booking set status = 'BOOKED', held_until = null,"
            + " client = null, account_id = cast(?2 as bigint), phone = cast(?3 as text), guest_name = ?4,"
            + " reminded = lower(during) <= ?5 where id = ?1 and status = 'HELD' and held_until > ?6";

    private static final String ELSEWHERE = "select count(*) from appointment.booking where id <> ?1"
            + " and (account_id = cast(?2 as bigint) or phone = cast(?3 as text) and status = 'BOOKED')"
            + " and status <> 'CANCELLED' and during && tstzrange(?4, ?5)";

    private static final String MOVE = "update appointment.booking set office_id = ?2, desk_id = ?3,"
            + " during = tstzrange(?4, ?5), reminded = ?4 <= ?6 where id = ?1 and status = 'BOOKED'";

    private static final String CANCEL = "update appointment.booking set status = 'CANCELLED', cancelled_at = ?2"
            + " where id = ?1 and status = 'BOOKED' and lower(during) > ?2";

    @PersistenceContext
    EntityManager em;

    /** Whoever confirms or moves for one person waits for the other until this transaction ends: limits are counted rightly. */
    public void lockPerson(String person) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 91))::text")
                .setParameter(1, person)
                .getSingleResult();
    }

    /** Holds a time; false where its desk is taken then. */
    public boolean hold(BookingRows.Place place, BookingSecret secret, Holder holder, Held held) {
        return em.createNativeQuery(HOLD)
                        .setParameter(1, place.office())
                        .setParameter(2, place.desk())
                        .setParameter(3, place.topic())
                        .setParameter(4, BookingRows.at(place.from()))
                        .setParameter(5, BookingRows.at(place.to()))
                        .setParameter(6, BookingRows.at(held.until()))
                        .setParameter(7, secret.value())
                        .setParameter(8, holder.client())
                        .setParameter(9, holder.language())
                        .setParameter(10, holder.service())
                        .setParameter(11, BookingRows.at(held.now()))
                        .executeUpdate()
                == 1;
    }

    /**
     * Who holds a time.
     *
     * @param client digest of whose browser it is
     * @param service code of the service they come for; empty for none
     */
    record Holder(byte[] client, String language, String service) {}

    /** When a hold is made and when it ends by itself. */
    record Held(Instant now, Instant until) {}

    /** How many times a browser holds now. */
    public long heldBy(byte[] client, Instant now) {
        return count(em.createNativeQuery(HELD_BY).setParameter(1, client).setParameter(2, BookingRows.at(now)));
    }

    public Optional<OwnVisit> find(BookingSecret secret) {
        List<?> rows =
                em.createNativeQuery(BY_SECRET).setParameter(1, secret.value()).getResultList();
        return own(rows).stream().findFirst();
    }

    /** The held time stays held at least until then. */
    public void keepUntil(long id, Instant until) {
        em.createNativeQuery("update appointment.booking set held_until = greatest(held_until, ?2) where id = ?1"
                        + " and status = 'HELD'")
                .setParameter(1, id)
                .setParameter(2, BookingRows.at(until))
                .executeUpdate();
    }

    /** Who confirms: an account or a telephone, with a name. */
    record Person(Long account, String phone, String name) {

        /** Whom {@link #lockPerson} holds. */
        String lock() {
            return account == null ? phone : "account " + account;
        }
    }

    /**
     * The held time becomes a visit.
     *
     * @param remindAfter visits before this moment get no reminder
     * @return false where it is held no more
     */
    public boolean confirm(long id, Person person, Instant remindAfter, Instant now) {
        return em.createNativeQuery(CONFIRM)
                        .setParameter(1, id)
                        .setParameter(2, person.account())
                        .setParameter(3, person.phone())
                        .setParameter(4, person.name())
                        .setParameter(5, BookingRows.at(remindAfter))
                        .setParameter(6, BookingRows.at(now))
                        .executeUpdate()
                == 1;
    }

    /** Visits to come that the person booked by themself. */
    public long coming(Person person, Instant now) {
        Query query = person.account() == null
                ? em.createNativeQuery(COMING_OF_PHONE).setParameter(1, person.phone())
                : em.createNativeQuery(COMING_OF_ACCOUNT).setParameter(1, person.account());
        return count(query.setParameter(2, BookingRows.at(now)));
    }

    /** Whether the person has another visit then. */
    public boolean isElsewhere(long id, Person person, Instant from, Instant to) {
        return count(em.createNativeQuery(ELSEWHERE)
                        .setParameter(1, id)
                        .setParameter(2, person.account())
                        .setParameter(3, person.phone())
                        .setParameter(4, BookingRows.at(from))
                        .setParameter(5, BookingRows.at(to)))
                > 0;
    }

    /**
     * Moves a visit to a place that was held for it, which is given up in the same moment.
     *
     * @param held what holds the place
     * @param remindAfter visits before this moment get no reminder
     */
    public void move(long id, BookingRows.Place place, BookingSecret held, Instant remindAfter) {
        em.createNativeQuery("delete from appointment.booking where secret = ?1")
                .setParameter(1, held.value())
                .executeUpdate();
        em.createNativeQuery(MOVE)
                .setParameter(1, id)
                .setParameter(2, place.office())
                .setParameter(3, place.desk())
                .setParameter(4, BookingRows.at(place.from()))
                .setParameter(5, BookingRows.at(place.to()))
                .setParameter(6, BookingRows.at(remindAfter))
                .executeUpdate();
    }

    /** Frees a visit that has not begun; whether there was one. */
    public boolean cancel(long id, Instant now) {
        return em.createNativeQuery(CANCEL)
                        .setParameter(1, id)
                        .setParameter(2, BookingRows.at(now))
                        .executeUpdate()
                == 1;
    }

    /** Lets a held time go. */
    public void release(long id) {
        em.createNativeQuery("delete from appointment.booking where id = ?1 and status = 'HELD'")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Visits that begin between two moments and nobody was reminded of; they count as told. */
    public List<OwnVisit> takeDue(Instant from, Instant to) {
        return own(em.createNativeQuery(REMIND)
                .setParameter(1, BookingRows.at(from))
                .setParameter(2, BookingRows.at(to))
                .getResultList());
    }

    /** Cancels an office's visits that begin between two moments and tells whose they were. */
    public List<OwnVisit> takeCancelled(long office, Instant from, Instant to, Instant now) {
        return own(em.createNativeQuery(CLOSE)
                .setParameter(1, office)
                .setParameter(2, BookingRows.at(from))
                .setParameter(3, BookingRows.at(to))
                .setParameter(4, BookingRows.at(now))
                .getResultList());
    }

    /** Forgets the names and telephones with which visits were booked that were over before; ids of those visits. */
    public List<Long> forget(Instant over) {
        List<?> ids = em.createNativeQuery(FORGET)
                .setParameter(1, BookingRows.at(over))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static List<OwnVisit> own(List<?> rows) {
        return rows.stream().map(row -> own((Object[]) row)).toList();
    }

    static OwnVisit own(Object[] row) {
        int width = row.length - OWN_COLUMNS;
        Number account = (Number) row[width + 1];
        return new OwnVisit(
                VisitList.view(Arrays.copyOf(row, width)),
                ((Number) row[width]).longValue(),
                account == null ? null : account.longValue(),
                (String) row[width + 2],
                (String) row[width + 3],
                row[width + 4] == null ? "" : (String) row[width + 4]);
    }

    private static long count(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }
}
