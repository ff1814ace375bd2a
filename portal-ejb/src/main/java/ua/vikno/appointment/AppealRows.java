package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Page;

/** Appeals against missed visits, in SQL. */
@ApplicationScoped
class AppealRows {

    private static final String FROM = " from appointment.appeal a join appointment.booking b on b.id = a.booking_id"
            + " join organisation.v_office o on o.id = a.office_id where ";

    private static final String LISTED =
            "select b.id, lower(b.during), o.name_uk, o.name_en, b.secret, b.account_id, a.made_at,"
                    + " a.decided_at, a.accepted, a.reason, '', ''" + FROM;

    private static final String WHOLE =
            "select b.id, lower(b.during), o.name_uk, o.name_en, b.secret, b.account_id, a.made_at,"
                    + " a.decided_at, a.accepted, a.reason, a.words, case when exists (select from registry.v_restricted r where"
                    + " r.account_id = b.account_id) then '' else b.guest_name end" + FROM;

    private static final String OF_OFFICES = "a.office_id = any(cast(?1 as bigint[])) and ";

    static final String WAITING = OF_OFFICES + "a.decided_at is null";

    static final String DECIDED = OF_OFFICES + "a.decided_at is not null";

    private static final String MAKE =
            "insert into appointment.appeal (booking_id, office_id, words, made_at) select booking_id,"
                    + " office_id, ?2, ?3 from appointment.missed_visit where booking_id = ?1 on conflict do nothing";

    private static final String DECIDE =
            "update appointment.appeal set decided_at = ?2, decided_by = ?3, accepted = ?4,"
                    + " reason = nullif(?5, '') where booking_id = ?1 and decided_at is null";

    @PersistenceContext
    EntityManager em;

    /** Keeps what somebody says to a missed visit; false where they said it already. */
    public boolean make(long visit, AppealWords words, Instant now) {
        return em.createNativeQuery(MAKE)
                        .setParameter(1, visit)
                        .setParameter(2, words.value())
                        .setParameter(3, BookingRows.at(now))
                        .executeUpdate()
                == 1;
    }

    /**
     * Keeps a decision.
     *
     * @param reason empty for none
     * @return false where somebody has decided before
     */
    public boolean decide(long visit, boolean accepted, String reason, long by, Instant now) {
        return em.createNativeQuery(DECIDE)
                        .setParameter(1, visit)
                        .setParameter(2, BookingRows.at(now))
                        .setParameter(3, by)
                        .setParameter(4, accepted)
                        .setParameter(5, reason)
                        .executeUpdate()
                == 1;
    }

    /** One appeal of some offices, with its words. */
    public Optional<AppealView> find(Collection<Long> offices, long visit) {
        List<?> rows = em.createNativeQuery(WHOLE + OF_OFFICES + "a.booking_id = ?2")
                .setParameter(1, ReceptionRows.array(offices))
                .setParameter(2, visit)
                .getResultList();
        return rows.stream().findFirst().map(row -> view((Object[]) row));
    }

    /** What nobody has decided on, the oldest first. */
    public Page<AppealView> waiting(Collection<Long> offices, int page, int size) {
        return page(WAITING, " order by a.made_at, a.booking_id", offices, page, size);
    }

    /** What is decided, the latest first. */
    public Page<AppealView> decided(Collection<Long> offices, int page, int size) {
        return page(DECIDED, " order by a.decided_at desc, a.booking_id", offices, page, size);
    }

    public long countWaiting(Collection<Long> offices) {
        return count(WAITING, offices);
    }

    /** Forgets the words of what was decided before. */
    public int forgetWords(Instant decidedBefore) {
        return em.createNativeQuery("update appointment.appeal set words = '' where words <> '' and decided_at < ?1")
                .setParameter(1, BookingRows.at(decidedBefore))
                .executeUpdate();
    }

    private Page<AppealView> page(String which, String order, Collection<Long> offices, int page, int size) {
        List<?> rows = em.createNativeQuery(LISTED + which + order + " limit ?2 offset ?3")
                .setParameter(1, ReceptionRows.array(offices))
                .setParameter(2, size)
                .setParameter(3, (long) (page - 1) * size)
                .getResultList();
        List<AppealView> listed = rows.stream().map(row -> view((Object[]) row)).toList();
        return new Page<>(listed, count(which, offices), page, size);
    }

    private long count(String which, Collection<Long> offices) {
        Number total = (Number) em.createNativeQuery("select count(*) from appointment.appeal a where " + which)
                .setParameter(1, ReceptionRows.array(offices))
                .getSingleResult();
        return total.longValue();
    }

    private static AppealView view(Object[] row) {
        Number account = (Number) row[5];
        return new AppealView(
                ((Number) row[0]).longValue(),
                BookingRows.instant(row[1]),
                new Bilingual((String) row[2], (String) row[3]),
                (String) row[4],
                account == null ? null : account.longValue(),
                (String) row[11],
                (String) row[10],
                BookingRows.instant(row[6]),
                BookingRows.instant(row[7]),
                AppealState.of(true, (Boolean) row[8]),
                row[9] == null ? "" : (String) row[9]);
    }
}
