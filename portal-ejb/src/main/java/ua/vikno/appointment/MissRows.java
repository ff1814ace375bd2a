package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;

/** Visits whose people did not come, in SQL. */
@ApplicationScoped
class MissRows {

    static final String TAKE =
            "update appointment.booking set judged = true where id in (select id from appointment.booking"
                    + " where status = 'BOOKED' and not judged and secret is not null and lower(during) < ?1 order by lower(during)"
                    + " limit ?2 for update skip locked) returning id, office_id, lower(during)";

    private static final String NOTE =
            "insert into appointment.missed_visit (booking_id, office_id, account_id, phone_digest, day)"
                    + " select b.id, b.office_id, b.account_id, case when b.account_id is null then sha256(k.secret ||"
                    + " convert_to(b.phone, 'UTF8')) end, cast(lower(b.during) at time zone 'Europe/Kyiv' as date)"
                    + " from appointment.booking b cross join appointment.booking_key k where b.id = any(cast(?1 as bigint[]))"
                    + " and (b.account_id is not null or b.phone is not null) on conflict do nothing"
                    + " returning booking_id, account_id";

    private static final String VIEW =
            "select b.id, lower(b.during), o.name_uk, o.name_en, b.secret, a.booking_id is not null,"
                    + " a.accepted, a.reason from appointment.missed_visit m join appointment.booking b on b.id = m.booking_id"
                    + " join organisation.v_office o on o.id = m.office_id left join appointment.appeal a on a.booking_id = b.id"
                    + " where ";

    private static final String ORDER = " and not m.struck and m.day > ?2 order by lower(b.during), b.id";

    static final String OF_PHONE = VIEW + "m.phone_digest = (select sha256(k.secret || convert_to(cast(?1 as text),"
            + " 'UTF8')) from appointment.booking_key k)" + ORDER;

    static final String OF_ACCOUNT = VIEW + "m.account_id = ?1" + ORDER;

    private static final String FORGET = "delete from appointment.missed_visit where day < cast(?1 as date) - (select"
            + " coalesce(max(missed_days + barred_days), 0) from appointment.reception) returning booking_id";

    @PersistenceContext
    EntityManager em;

    /** A visit whose day is over. */
    record Over(long id, long office, LocalDate day) {}

    /**
     * A visit that was found missed.
     *
     * @param account null for a guest
     */
    record Noted(long id, Long account) {

        String number() {
            return String.format(Locale.ROOT, "%06d", id);
        }
    }

    /** Visits that began before and nobody has judged, so many at most; they count as judged. */
    public List<Over> take(Instant before, int most) {
        List<?> rows = em.createNativeQuery(TAKE)
                .setParameter(1, BookingRows.at(before))
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Over(
                        number(row[0]), number(row[1]), LocalDate.ofInstant(BookingRows.instant(row[2]), Clocks.KYIV)))
                .toList();
    }

    /** Notes visits as missed, each once; of whom nothing is known any more counts for nobody. */
    public List<Noted> note(Collection<Long> visits) {
        List<?> rows = em.createNativeQuery(NOTE)
                .setParameter(1, ReceptionRows.array(visits))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Noted(number(row[0]), row[1] == null ? null : number(row[1])))
                .toList();
    }

    /** What a person missed after a day and counts, the earliest first. */
    public List<MissedVisit> of(OwnVisitRows.Person person, LocalDate after) {
        List<?> rows = (person.account() == null
                        ? em.createNativeQuery(OF_PHONE).setParameter(1, person.phone())
                        : em.createNativeQuery(OF_ACCOUNT).setParameter(1, person.account()))
                .setParameter(2, Date.valueOf(after))
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    /** The visit where it was missed, one that counts no more too. */
    public Optional<MissedVisit> find(long visit) {
        List<?> rows =
                em.createNativeQuery(VIEW + "b.id = ?1").setParameter(1, visit).getResultList();
        return rows.stream().findFirst().map(row -> view((Object[]) row));
    }

    /** The visit counts no more. */
    public void strike(long visit) {
        em.createNativeQuery("update appointment.missed_visit set struck = true where booking_id = ?1")
                .setParameter(1, visit)
                .executeUpdate();
    }

    /** Forgets what can count under no office's rules any more, with its appeals; ids of those visits. */
    public List<Long> forget(LocalDate today) {
        List<?> ids = em.createNativeQuery(FORGET)
                .setParameter(1, Date.valueOf(today))
                .getResultList();
        return ids.stream().map(MissRows::number).toList();
    }

    private static MissedVisit view(Object[] row) {
        return new MissedVisit(
                String.format(Locale.ROOT, "%06d", number(row[0])),
                BookingRows.instant(row[1]),
                new Bilingual((String) row[2], (String) row[3]),
                (String) row[4],
                AppealState.of((Boolean) row[5], (Boolean) row[6]),
                row[7] == null ? "" : (String) row[7]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
