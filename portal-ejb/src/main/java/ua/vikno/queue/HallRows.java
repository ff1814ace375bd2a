package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.kernel.Bilingual;

/** A hall as its screens see it, in SQL. */
@ApplicationScoped
class HallRows {

    /** More than a hall holds. */
    static final int MOST = 500;

    static final String TOPICS =
            "select t.id, t.name_uk, t.name_en, t.letter, t.minutes, t.residents_only, (select count(*)"
                    + " from queue.ticket q where q.office_id = ?1 and q.day = ?2 and q.topic_id = t.id and q.status in ('WAITING',"
                    + " 'TRANSFERRED')) from appointment.v_topic t where exists (select from appointment.v_desk d join"
                    + " appointment.v_desk_topic s on s.desk_id = d.id where d.office_id = ?1 and s.topic_id = t.id) order by char_length(t.letter), t.letter";

    private static final String CATEGORIES =
            "select code, name_uk, name_en, basis_uk, basis_en, document_uk, document_en"
                    + " from queue.category order by place";

    private static final String LINES =
            "select t.id, t.letter, t.number, t.topic_id, p.name_uk, p.name_en, c.name_uk as category_uk,"
                    + " c.name_en as category_en, t.status, t.line, t.arrived_at, t.place_at, t.desk_id, t.desk_label, t.called_at,"
                    + " t.last_call_at from queue.ticket t join appointment.v_topic p on p.id = t.topic_id left join"
                    + " queue.category c on c.code = t.category where t.office_id = ?1 and t.day = ?2";

    static final String HERE =
            LINES + " and t.status in ('WAITING', 'TRANSFERRED', 'CALLED', 'SERVING', 'HELD', 'PARKED')"
                    + " order by t.place_at, t.id limit " + MOST;

    /** Later somebody missed hours ago does not come back any more. */
    static final String MISSED = LINES + " and t.status = 'NO_SHOW' order by t.ended_at desc limit 12";

    private static final String OPEN =
            "select s.desk_id, d.topic_id from queue.sitting s join appointment.v_desk_topic d"
                    + " on d.desk_id = s.desk_id where s.office_id = ?1 and s.day = ?2 and s.closed_at is null and s.paused_at is null";

    /** A visitor takes a desk from the call on. What was planned counts as five visitors that took it exactly; how long anybody sat in a shelter says nothing. */
    private static final String PACES =
            "select t.id, (5 * t.minutes + coalesce(m.total, 0)) / (5 + coalesce(m.seen, 0)),"
                    + " case when m.seen >= 5 then m.deviation else t.minutes / 2.0 end from appointment.v_topic t left join lateral"
                    + " (select count(*) as seen, sum(extract(epoch from ended_at - called_at)) / 60 as total, stddev_samp(extract("
                    + "epoch from ended_at - called_at)) / 60 as deviation from queue.turn w where w.office_id = ?1 and w.topic_id ="
                    + " t.id and w.outcome = 'SERVED' and w.started_at is not null and w.ended_at > ?2 and not exists (select from"
                    + " queue.pause p where p.office_id = w.office_id and p.began_at < w.ended_at and (p.ended_at is null or"
                    + " p.ended_at > w.called_at))) m on true where exists (select"
                    + " from appointment.v_desk d join appointment.v_desk_topic s on s.desk_id = d.id where d.office_id = ?1 and"
                    + " s.topic_id = t.id)";

    private static final String VISIT =
            "select id, office_id, topic_id, account_id, begins from appointment.v_visit where id = ?1";

    private static final String GIVEN =
            "select visit_id, id from queue.ticket where office_id = ?1 and day = ?2 and visit_id is not null";

    private static final String COMING = " from appointment.v_visit v where v.office_id = ?1 and v.begins >= ?2 and"
            + " v.begins < ?3 and not exists (select from queue.ticket t where t.visit_id = v.id and t.office_id = v.office_id"
            + " and t.day = cast(v.begins at time zone 'Europe/Kyiv' as date))";

    static final String AWAITED = "select v.id, v.topic_id, v.begins" + COMING;

    static final String BY_PHONE =
            "select v.id" + COMING + " and (v.phone = ?4 or exists (select from identity.v_telephone p where"
                    + " p.account_id = v.account_id and p.phone = ?4) or exists (select from registry.v_telephone p where"
                    + " p.account_id = v.account_id and p.phone = ?4)) order by v.begins, v.id limit 1";

    /** Of an application, or of a visit that was booked by itself: both are counted from one, so there may be two. */
    static final String BY_NUMBER =
            "select v.id" + COMING + " and (v.application_id is null and v.id = ?4 or exists (select from"
                    + " submission.v_application a where a.id = v.application_id and a.number = ?4)) order by v.begins, v.id limit 2";

    private static final String VISITOR =
            "select v.id, a.number, case when exists (select from registry.v_restricted r where"
                    + " r.account_id = v.account_id) then '' else coalesce(a.applicant_name, v.guest_name) end, case when exists (select from"
                    + " registry.v_restricted r where r.account_id = v.account_id) then null else (select coalesce((select"
                    + " d.into_id from registry.v_redirect d where d.card_id = c.id limit 1), c.id) from registry.v_card c"
                    + " where c.account_id = v.account_id) end from queue.ticket t join"
                    + " appointment.v_visit v on v.id = t.visit_id left join submission.v_application a on a.id = v.application_id"
                    + " where t.id = ?1";

    @PersistenceContext
    EntityManager em;

    /** A visit, its application (0 for none), the name of its person and their card (0 for none), which are empty where they are not to be shown. */
    record Visitor(long visit, long application, String name, long card) {}

    /** What the desks of an office serve. */
    public List<HallTopic> topics(long office, LocalDate day) {
        return rows(ofDay(TOPICS, office, day)).stream()
                .map(row -> new HallTopic(
                        number(row[0]),
                        new Bilingual((String) row[1], (String) row[2]),
                        (String) row[3],
                        ((Number) row[4]).intValue(),
                        (Boolean) row[5],
                        ((Number) row[6]).intValue()))
                .toList();
    }

    public Bilingual topicName(long topic) {
        Object[] row = (Object[]) em.createNativeQuery("select name_uk, name_en from appointment.v_topic where id = ?1")
                .setParameter(1, topic)
                .getSingleResult();
        return new Bilingual((String) row[0], (String) row[1]);
    }

    /** Who goes ahead of others, in the order they are offered. */
    public List<CategoryView> categories() {
        return rows(em.createNativeQuery(CATEGORIES)).stream()
                .map(row -> new CategoryView(
                        (String) row[0], words(row[1], row[2]), words(row[3], row[4]), words(row[5], row[6])))
                .toList();
    }

    /** Whoever is in a hall, in order of their places. */
    public List<TicketLine> here(long office, LocalDate day) {
        return rows(ofDay(HERE, office, day)).stream().map(HallRows::line).toList();
    }

    /** Who was called and did not come, the newest first. */
    public List<TicketLine> missed(long office, LocalDate day) {
        return rows(ofDay(MISSED, office, day)).stream().map(HallRows::line).toList();
    }

    /** Desks that call now, with what they serve. */
    public Map<Long, Set<Long>> open(long office, LocalDate day) {
        Map<Long, Set<Long>> desks = new HashMap<>();
        rows(ofDay(OPEN, office, day))
                .forEach(row -> desks.computeIfAbsent(number(row[0]), desk -> new HashSet<>())
                        .add(number(row[1])));
        return desks;
    }

    /** Ids of topics a desk serves. */
    public Set<Long> served(long desk) {
        return ids(em.createNativeQuery("select topic_id from appointment.v_desk_topic where desk_id = ?1")
                .setParameter(1, desk));
    }

    /** How long visitors of each topic have taken since a moment. */
    public Map<Long, Forecast.Pace> paces(long office, Instant since) {
        Map<Long, Forecast.Pace> paces = new HashMap<>();
        rows(em.createNativeQuery(PACES).setParameter(1, office).setParameter(2, TicketRows.at(since)))
                .forEach(row -> paces.put(
                        number(row[0]),
                        new Forecast.Pace(((Number) row[1]).doubleValue(), ((Number) row[2]).doubleValue())));
        return paces;
    }

    /** A visit somebody is expected for. */
    public Optional<BookedVisit> visit(long id) {
        return rows(em.createNativeQuery(VISIT).setParameter(1, id)).stream()
                .findFirst()
                .map(row -> new BookedVisit(
                        number(row[0]),
                        number(row[1]),
                        number(row[2]),
                        row[3] == null ? null : number(row[3]),
                        TicketRows.instant(row[4])));
    }

    /** Tickets of a day's visits whose people have come, by visit. */
    public Map<Long, Long> given(long office, LocalDate day) {
        return rows(ofDay(GIVEN, office, day)).stream()
                .collect(Collectors.toMap(row -> number(row[0]), row -> number(row[1])));
    }

    /** Who is expected between two moments and has not come. */
    public List<Forecast.Person> awaited(long office, Instant from, Instant to) {
        Query query = em.createNativeQuery(AWAITED)
                .setParameter(1, office)
                .setParameter(2, TicketRows.at(from))
                .setParameter(3, TicketRows.at(to));
        return rows(query).stream()
                .map(row -> Forecast.Person.expected(number(row[0]), number(row[1]), TicketRows.instant(row[2])))
                .toList();
    }

    /** The first visit between two moments of whoever has this telephone and has not come yet. */
    public Optional<Long> awaitedByPhone(long office, Instant from, Instant to, String phone) {
        return awaitedBy(BY_PHONE, office, from, to, phone).stream().findFirst();
    }

    /** The same by the number of the application or of the booking; none where both are somebody's. */
    public Optional<Long> awaitedByNumber(long office, Instant from, Instant to, long number) {
        List<Long> found = awaitedBy(BY_NUMBER, office, from, to, number);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<Long> awaitedBy(String sql, long office, Instant from, Instant to, Object known) {
        List<?> found = em.createNativeQuery(sql)
                .setParameter(1, office)
                .setParameter(2, TicketRows.at(from))
                .setParameter(3, TicketRows.at(to))
                .setParameter(4, known)
                .getResultList();
        return found.stream().map(HallRows::number).toList();
    }

    /** Who holds the ticket of a visit. */
    public Optional<Visitor> visitor(long ticket) {
        return rows(em.createNativeQuery(VISITOR).setParameter(1, ticket)).stream()
                .findFirst()
                .map(row -> new Visitor(
                        number(row[0]),
                        row[1] == null ? 0 : number(row[1]),
                        row[2] == null ? "" : (String) row[2],
                        row[3] == null ? 0 : number(row[3])));
    }

    private Query ofDay(String sql, long office, LocalDate day) {
        return em.createNativeQuery(sql).setParameter(1, office).setParameter(2, Date.valueOf(day));
    }

    private static List<Object[]> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> (Object[]) row).toList();
    }

    private static Set<Long> ids(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(HallRows::number).collect(Collectors.toSet());
    }

    private static TicketLine line(Object[] row) {
        return new TicketLine(
                number(row[0]),
                new TicketNumber((String) row[1], ((Number) row[2]).intValue()),
                number(row[3]),
                words(row[4], row[5]),
                row[6] == null ? null : words(row[6], row[7]),
                TicketStatus.valueOf((String) row[8]),
                Line.valueOf((String) row[9]),
                TicketRows.instant(row[10]),
                TicketRows.instant(row[11]),
                row[12] == null ? null : number(row[12]),
                (String) row[13],
                TicketRows.instant(row[14]),
                TicketRows.instant(row[15]));
    }

    /** What nobody wrote is null. */
    private static Bilingual words(Object uk, Object en) {
        return ((String) uk).isEmpty() ? null : new Bilingual((String) uk, (String) en);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
