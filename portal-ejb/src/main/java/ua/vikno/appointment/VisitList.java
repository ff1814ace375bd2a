package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Page;
import ua.vikno.submission.ApplicationNumber;

/** Visits as people see them, in SQL. */
@ApplicationScoped
class VisitList {

    static final String COLUMNS = "select b.id, b.office_id, o.name_uk, o.name_en, o.address_uk, o.address_en,"
            + " d.label, t.name_uk as topic_uk, t.name_en as topic_en, lower(b.during), upper(b.during), b.status,"
            + " b.held_until, b.draft_id, a.number, a.service_code, a.service_name_uk, a.service_name_en, case when exists"
            + " (select from registry.v_restricted r where r.account_id = b.account_id) then '' else coalesce(a.applicant_name, b.guest_name) end,"
            + " b.secret";

    static final String FROM = " from appointment.booking b join organisation.v_office o on o.id = b.office_id"
            + " join appointment.desk d on d.id = b.desk_id join appointment.topic t on t.id = b.topic_id"
            + " left join submission.v_application a on a.id = b.application_id where ";

    static final String COMING =
            "b.account_id = ?1 and b.status = 'BOOKED' and upper(b.during) > ?2" + " order by lower(b.during) limit ?3";

    static final String EXPECTED =
            "b.office_id = ?1 and b.status = 'BOOKED' and lower(b.during) >= ?2" + " and lower(b.during) < ?3";

    /** Whose name is restricted is found by the application's number only. */
    private static final String FOUND = EXPECTED
            + " and (cast(coalesce(a.number, b.id) as text) = ?4 or coalesce(a.applicant_name, b.guest_name) ilike ?5 and not"
            + " exists (select from registry.v_restricted r where r.account_id = b.account_id))"
            + " order by lower(b.during), b.id limit ?6";

    static final String REMIND = "with due as (update appointment.booking set reminded = true where id in (select"
            + " id from appointment.booking where status = 'BOOKED' and not reminded and application_id is not null and lower(during) >= ?1"
            + " and lower(during) <= ?2 for update skip locked) returning id) "
            + COLUMNS + ", b.account_id, a.notice_email, a.language" + FROM + "b.id in (select id from due)";

    private static final String CLOSE =
            "with due as (update appointment.booking set status = 'CANCELLED', cancelled_at ="
                    + " ?4 where office_id = ?1 and status = 'BOOKED' and application_id is not null and lower(during) >= ?2 and lower(during) < ?3 returning id) "
                    + COLUMNS + ", b.account_id, a.notice_email, a.language" + FROM + "b.id in (select id from due)";

    @PersistenceContext
    EntityManager em;

    /** The time held for a draft, if it has not ended. */
    public Optional<VisitView> ofDraft(long draft, Instant now) {
        return one("b.draft_id = ?1 and b.status = 'HELD' and b.held_until > ?2", draft, BookingRows.at(now));
    }

    /** The visit of an application, past ones too. */
    public Optional<VisitView> ofApplication(long application) {
        return one("b.application_id = ?1 and b.status = 'BOOKED'", application, null);
    }

    /** What a person has booked and is not over, the soonest first, so many at most. */
    public List<VisitView> coming(long account, Instant now, int most) {
        List<?> rows = em.createNativeQuery(COLUMNS + FROM + COMING)
                .setParameter(1, account)
                .setParameter(2, BookingRows.at(now))
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    /** What a person had booked that is over or cancelled, the latest first. */
    public Page<VisitView> past(long account, Instant now, int page, int size) {
        String past = "b.account_id = ?1 and b.status <> 'HELD' and (b.status = 'CANCELLED' or upper(b.during) <= ?2)";
        Number total = (Number) em.createNativeQuery("select count(*) from appointment.booking b where " + past)
                .setParameter(1, account)
                .setParameter(2, BookingRows.at(now))
                .getSingleResult();
        List<?> rows = em.createNativeQuery(
                        COLUMNS + FROM + past + " order by lower(b.during) desc, b.id desc limit ?3 offset ?4")
                .setParameter(1, account)
                .setParameter(2, BookingRows.at(now))
                .setParameter(3, size)
                .setParameter(4, (long) (page - 1) * size)
                .getResultList();
        return new Page<>(rows.stream().map(row -> view((Object[]) row)).toList(), total.longValue(), page, size);
    }

    /** Who is expected in an office between two moments, in order of time. */
    public Page<VisitView> expected(long office, Instant from, Instant to, int page, int size) {
        Number total = (Number) em.createNativeQuery("select count(*) from appointment.booking b where " + EXPECTED)
                .setParameter(1, office)
                .setParameter(2, BookingRows.at(from))
                .setParameter(3, BookingRows.at(to))
                .getSingleResult();
        List<?> rows = em.createNativeQuery(
                        COLUMNS + FROM + EXPECTED + " order by lower(b.during), b.id limit ?4 offset ?5")
                .setParameter(1, office)
                .setParameter(2, BookingRows.at(from))
                .setParameter(3, BookingRows.at(to))
                .setParameter(4, size)
                .setParameter(5, (long) (page - 1) * size)
                .getResultList();
        return new Page<>(rows.stream().map(row -> view((Object[]) row)).toList(), total.longValue(), page, size);
    }

    /** Those of an office between two moments whose application has this number or whose name has these words. */
    public List<VisitView> found(long office, Instant from, Instant to, String words, int most) {
        String number = words.replaceAll("^[№\\s0]+", "");
        List<?> rows = em.createNativeQuery(COLUMNS + FROM + FOUND)
                .setParameter(1, office)
                .setParameter(2, BookingRows.at(from))
                .setParameter(3, BookingRows.at(to))
                .setParameter(4, number)
                .setParameter(5, "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .setParameter(6, most)
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    /** Visits that begin between two moments, nobody was reminded of and nobody else is just reminding of; they count as told. */
    public List<VisitReminders.Due> takeDue(Instant from, Instant to) {
        List<?> rows = em.createNativeQuery(REMIND)
                .setParameter(1, BookingRows.at(from))
                .setParameter(2, BookingRows.at(to))
                .getResultList();
        return rows.stream().map(row -> due((Object[]) row)).toList();
    }

    /** Cancels an office's visits that begin between two moments and tells whose they were. */
    public List<VisitReminders.Due> takeCancelled(long office, Instant from, Instant to, Instant now) {
        List<?> rows = em.createNativeQuery(CLOSE)
                .setParameter(1, office)
                .setParameter(2, BookingRows.at(from))
                .setParameter(3, BookingRows.at(to))
                .setParameter(4, BookingRows.at(now))
                .getResultList();
        return rows.stream().map(row -> due((Object[]) row)).toList();
    }

    private static VisitReminders.Due due(Object[] row) {
        int width = row.length - 3;
        return new VisitReminders.Due(
                number(row[width]), (String) row[width + 1], (String) row[width + 2], view(Arrays.copyOf(row, width)));
    }

    private Optional<VisitView> one(String condition, long id, Object second) {
        var query = em.createNativeQuery(COLUMNS + FROM + condition).setParameter(1, id);
        if (second != null) {
            query.setParameter(2, second);
        }
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(row -> view((Object[]) row));
    }

    static VisitView view(Object[] row) {
        return new VisitView(
                number(row[0]),
                number(row[1]),
                new Bilingual((String) row[2], (String) row[3]),
                new Bilingual((String) row[4], (String) row[5]),
                (String) row[6],
                new Bilingual((String) row[7], (String) row[8]),
                BookingRows.instant(row[9]),
                BookingRows.instant(row[10]),
                BookingStatus.valueOf((String) row[11]),
                BookingRows.instant(row[12]),
                row[13] == null ? null : number(row[13]),
                row[14] == null ? null : new ApplicationNumber(number(row[14])).toString(),
                row[16] == null ? null : new Bilingual(row[15] + " " + row[16], row[15] + " " + row[17]),
                row[18] == null ? "" : (String) row[18],
                (String) row[19]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
