package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;
import ua.vikno.submission.ApplicationNumber;

/** Stretches in which nobody is received and what became of their visits, in SQL. */
@ApplicationScoped
class StopRows {

    /** So many visits are listed at most. */
    static final int MOST = 500;

    static final String STANDING = "select d.id, lower(s.during), upper(s.during) from appointment.stop s"
            + " join appointment.desk d on d.office_id = s.office_id and (s.desk_id is null or s.desk_id = d.id)"
            + " where s.office_id = any(cast(?1 as bigint[])) and s.lifted_at is null and s.during && tstzrange(?2, ?3)";

    private static final String ADD = "insert into appointment.stop (office_id, desk_id, during, reason, elsewhere,"
            + " made_at) values (?1, nullif(?2, 0), tstzrange(?3, ?4), ?5, ?6, ?7) on conflict do nothing returning id";

    /** Visits to come of standing stops; 1 now. */
    static final String GATHER = "insert into appointment.stop_visit (stop_id, booking_id, was) select s.id,"
            + " b.id, lower(b.during) from appointment.stop s join appointment.booking b on b.office_id ="
            + " s.office_id and (s.desk_id is null or s.desk_id = b.desk_id) and b.during && s.during where s.lifted_at is"
            + " null and upper(s.during) > ?1 and b.status = 'BOOKED' and lower(b.during) > ?1 on conflict do nothing";

    private static final String LINES = "select b.id, a.number, t.name_uk, t.name_en, v.was, v.state, v.becomes,"
            + " o.name_uk as office_uk, o.name_en as office_en, d.label from appointment.stop_visit v join"
            + " appointment.booking b on b.id = v.booking_id join appointment.topic t on t.id = b.topic_id left join"
            + " submission.v_application a on a.id = b.application_id left join organisation.v_office o on o.id ="
            + " v.office_id left join appointment.desk d on d.id = v.desk_id where v.stop_id = ?1 order by v.was, b.id"
            + " limit ?2";

    private static final String VIEW = "select s.id, s.office_id, o.name_uk, o.name_en, coalesce(d.label, ''),"
            + " lower(s.during), upper(s.during), s.reason, s.lifted_at is not null from appointment.stop s join"
            + " organisation.v_office o on o.id = s.office_id left join appointment.desk d on d.id = s.desk_id where ";

    private static final String WITHIN = OwnVisitRows.COLUMNS + ", b.application_id, b.desk_id" + VisitList.FROM
            + "b.office_id = ?1 and (?2 = 0 or b.desk_id = ?2) and b.status = 'BOOKED' and b.during && tstzrange(?3, ?4)"
            + " and lower(b.during) > ?5 order by lower(b.during), b.id limit ?6";

    private static final String TAKE = "select v.stop_id, v.was, s.office_id, coalesce(s.desk_id, 0), lower(s.during),"
            + " upper(s.during), s.elsewhere, s.reason from appointment.stop_visit v join appointment.stop s on s.id ="
            + " v.stop_id where v.booking_id = ?1 and v.state = 'WAITING' for update of v skip locked";

    private static final String DONE = "update appointment.stop_visit set state = ?3, office_id = cast(?4 as bigint),"
            + " desk_id = cast(?5 as bigint), becomes = cast(?6 as timestamptz), done_at = ?7 where stop_id = ?1 and"
            + " booking_id = ?2";

    @PersistenceContext
    EntityManager em;

    /** A visit that waits for its move, and the stop it stands in. */
    record Taken(long stop, Instant was, StopAsked asked, String reason) {}

    /** A visit within a stretch and the desk it is at. */
    record Within(OwnVisit own, Long application, long desk) {

        Stretch stretch() {
            return new Stretch(desk, own.visit().from(), own.visit().to());
        }
    }

    /** What is not offered of some offices' desks between two moments. */
    public List<Stretch> standing(Collection<Long> offices, Instant from, Instant to) {
        List<?> rows = em.createNativeQuery(STANDING)
                .setParameter(1, ReceptionRows.array(offices))
                .setParameter(2, BookingRows.at(from))
                .setParameter(3, BookingRows.at(to))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Stretch(number(row[0]), BookingRows.instant(row[1]), BookingRows.instant(row[2])))
                .toList();
    }

    /** Keeps a stretch; empty where some of it is kept already. */
    public Optional<Long> add(StopAsked asked, String reason, Instant now) {
        List<?> ids = em.createNativeQuery(ADD)
                .setParameter(1, asked.office())
                .setParameter(2, asked.desk())
                .setParameter(3, BookingRows.at(asked.from()))
                .setParameter(4, BookingRows.at(asked.to()))
                .setParameter(5, reason)
                .setParameter(6, asked.elsewhere())
                .setParameter(7, BookingRows.at(now))
                .getResultList();
        return ids.stream().findFirst().map(StopRows::number);
    }

    /** Notes the visits that stand in stops and are not noted yet. */
    public void gather(Instant now) {
        em.createNativeQuery(GATHER).setParameter(1, BookingRows.at(now)).executeUpdate();
    }

    /** Ids of visits that wait for their move, the soonest first. */
    public List<Long> waiting() {
        List<?> ids = em.createNativeQuery("select booking_id from appointment.stop_visit where state = 'WAITING'"
                        + " order by was, booking_id")
                .getResultList();
        return ids.stream().map(StopRows::number).toList();
    }

    /** Takes one for moving; empty where somebody else moves it or it has been done. */
    public Optional<Taken> take(long booking) {
        List<?> rows = em.createNativeQuery(TAKE).setParameter(1, booking).getResultList();
        return rows.stream().map(row -> (Object[]) row).findFirst().map(StopRows::taken);
    }

    private static Taken taken(Object[] row) {
        StopAsked asked = new StopAsked(
                number(row[2]), number(row[3]), BookingRows.instant(row[4]), BookingRows.instant(row[5]), (Boolean)
                        row[6]);
        return new Taken(number(row[0]), BookingRows.instant(row[1]), asked, (String) row[7]);
    }

    /** Visits to come within a stretch, in order of time. */
    public List<Within> within(StopAsked asked, Instant now) {
        List<?> rows = em.createNativeQuery(WITHIN)
                .setParameter(1, asked.office())
                .setParameter(2, asked.desk())
                .setParameter(3, BookingRows.at(asked.from()))
                .setParameter(4, BookingRows.at(asked.to()))
                .setParameter(5, BookingRows.at(now))
                .setParameter(6, MOST)
                .getResultList();
        return rows.stream().map(row -> within((Object[]) row)).toList();
    }

    /** A visit that stands where it stood and has not begun. */
    public Optional<Within> find(long booking, Instant was, Instant now) {
        List<?> rows = em.createNativeQuery(OwnVisitRows.COLUMNS + ", b.application_id, b.desk_id" + VisitList.FROM
                        + "b.id = ?1 and b.status = 'BOOKED' and lower(b.during) = ?2 and lower(b.during) > ?3"
                        + " for update of b")
                .setParameter(1, booking)
                .setParameter(2, BookingRows.at(was))
                .setParameter(3, BookingRows.at(now))
                .getResultList();
        return rows.stream().findFirst().map(row -> within((Object[]) row));
    }

    private static Within within(Object[] row) {
        int last = row.length - 1;
        return new Within(
                OwnVisitRows.own(Arrays.copyOf(row, last - 1)),
                row[last - 1] == null ? null : number(row[last - 1]),
                number(row[last]));
    }

    /** Writes what became of a visit; place: null where it has none. */
    public void done(long stop, long booking, StopState state, BookingRows.Place place, Instant now) {
        em.createNativeQuery(DONE)
                .setParameter(1, stop)
                .setParameter(2, booking)
                .setParameter(3, state.name())
                .setParameter(4, place == null ? null : place.office())
                .setParameter(5, place == null ? null : place.desk())
                .setParameter(6, place == null ? null : BookingRows.at(place.from()))
                .setParameter(7, BookingRows.at(now))
                .executeUpdate();
    }

    /** A stop with its visits. */
    public Optional<StopView> view(long stop) {
        List<?> rows =
                em.createNativeQuery(VIEW + "s.id = ?1").setParameter(1, stop).getResultList();
        return rows.stream().map(row -> (Object[]) row).findFirst().map(row -> view(row, lines(stop)));
    }

    /** Stops of an office that are not over, the newest first, without their visits. */
    public List<StopView> ofOffice(long office, Instant now) {
        List<?> rows = em.createNativeQuery(VIEW + "s.office_id = ?1 and upper(s.during) > ?2 and s.lifted_at is null"
                        + " order by s.id desc limit 50")
                .setParameter(1, office)
                .setParameter(2, BookingRows.at(now))
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row, List.of())).toList();
    }

    private static StopView view(Object[] row, List<StopLine> lines) {
        return new StopView(
                number(row[0]),
                number(row[1]),
                new Bilingual((String) row[2], (String) row[3]),
                (String) row[4],
                BookingRows.instant(row[5]),
                BookingRows.instant(row[6]),
                (String) row[7],
                (Boolean) row[8],
                lines);
    }

    private List<StopLine> lines(long stop) {
        List<?> rows = em.createNativeQuery(LINES)
                .setParameter(1, stop)
                .setParameter(2, MOST)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static StopLine line(Object[] row) {
        return new StopLine(
                row[1] == null
                        ? String.format(Locale.ROOT, "%06d", number(row[0]))
                        : new ApplicationNumber(number(row[1])).toString(),
                new Bilingual((String) row[2], (String) row[3]),
                BookingRows.instant(row[4]),
                StopState.valueOf((String) row[5]),
                BookingRows.instant(row[6]),
                row[7] == null ? null : new Bilingual((String) row[7], (String) row[8]),
                row[9] == null ? "" : (String) row[9]);
    }

    /** Offers the times of a stop again; whether they were not. */
    public boolean lift(long stop, Instant now) {
        return em.createNativeQuery("update appointment.stop set lifted_at = ?2 where id = ?1 and lifted_at is null")
                        .setParameter(1, stop)
                        .setParameter(2, BookingRows.at(now))
                        .executeUpdate()
                == 1;
    }

    /** Labels of an office's desks that are asked for, by id. */
    public List<StopDesk> desks(Collection<Long> offices) {
        List<?> rows = em.createNativeQuery("select id, office_id, label from appointment.desk where office_id ="
                        + " any(cast(?1 as bigint[])) order by label collate kernel.uk, id")
                .setParameter(1, ReceptionRows.array(offices))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new StopDesk(number(row[0]), number(row[1]), (String) row[2]))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
