package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Codes sent to telephones. */
@ApplicationScoped
class CodeRows {

    /** A code may be tried so often. */
    static final int MOST_TRIES = 3;

    static final String LAST = "select count(*), max(sent_at) from appointment.phone_code where booking_id = ?1";

    static final String OF_PHONE = "select count(*) from appointment.phone_code where phone = ?1 and sent_at > ?2";

    private static final String SPEND = "update appointment.phone_code set tries = tries + 1 where id = (select id from"
            + " appointment.phone_code where booking_id = ?1 order by id desc limit 1) and tries < ?2 and sent_at > ?3"
            + " returning digest, phone, guest_name, tries";

    private static final String FORGET = "with gone as (delete from appointment.phone_code where sent_at < ?1 returning"
            + " booking_id) select distinct booking_id from gone where not exists (select from appointment.booking b"
            + " where b.id = booking_id)";

    @PersistenceContext
    EntityManager em;

    /**
     * A code that was sent.
     *
     * @param digest of the code under the secret of the visit
     * @param tries this one counted
     */
    record Sent(byte[] digest, String phone, String name, int tries) {

        int left() {
            return MOST_TRIES - tries;
        }
    }

    /**
     * How many codes were sent for a held time, and when the last one was.
     *
     * @param last null where none was
     */
    record History(long count, Instant last) {}

    public History history(long booking) {
        Object[] row =
                (Object[]) em.createNativeQuery(LAST).setParameter(1, booking).getSingleResult();
        return new History(((Number) row[0]).longValue(), BookingRows.instant(row[1]));
    }

    /** Codes sent to a telephone since then, whoever asked for them. */
    public long sentTo(String phone, Instant since) {
        Number sent = (Number) em.createNativeQuery(OF_PHONE)
                .setParameter(1, phone)
                .setParameter(2, BookingRows.at(since))
                .getSingleResult();
        return sent.longValue();
    }

    public void keep(long booking, String phone, String name, byte[] digest, Instant now) {
        em.createNativeQuery("insert into appointment.phone_code (booking_id, phone, digest, guest_name, sent_at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, booking)
                .setParameter(2, phone)
                .setParameter(3, digest)
                .setParameter(4, name)
                .setParameter(5, BookingRows.at(now))
                .executeUpdate();
    }

    /** The number and the name that the last code was asked for with; empty where none was sent. */
    public Optional<Sent> last(long booking) {
        List<?> rows = em.createNativeQuery("select digest, phone, guest_name, tries from appointment.phone_code"
                        + " where booking_id = ?1 order by id desc limit 1")
                .setParameter(1, booking)
                .getResultList();
        return rows.stream().findFirst().map(row -> sent((Object[]) row));
    }

    /**
     * Spends a try of the last code, in a transaction of its own: a wrong one counts though the act it was for is rolled back, and a
     * thousand at once count too.
     *
     * @return empty where there is no code, it is older, or its tries are spent
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Sent> spend(long booking, Instant sentAfter) {
        List<?> rows = em.createNativeQuery(SPEND)
                .setParameter(1, booking)
                .setParameter(2, MOST_TRIES)
                .setParameter(3, BookingRows.at(sentAfter))
                .getResultList();
        return rows.stream().findFirst().map(row -> sent((Object[]) row));
    }

    /** Forgets codes sent before; ids of held times that became no visit and of which nothing else is left. */
    public List<Long> forget(Instant sentBefore) {
        List<?> ids = em.createNativeQuery(FORGET)
                .setParameter(1, BookingRows.at(sentBefore))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static Sent sent(Object[] row) {
        return new Sent((byte[]) row[0], (String) row[1], (String) row[2], ((Number) row[3]).intValue());
    }
}
