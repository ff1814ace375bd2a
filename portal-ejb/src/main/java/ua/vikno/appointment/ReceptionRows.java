package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Topics, desks, their hours, closed days. */
@ApplicationScoped
class ReceptionRows {

    private static final String TOPIC_OF = "select t.* from appointment.topic t where t.centre_id = ?1 and (t.id ="
            + " (select s.topic_id from appointment.topic_service s where s.centre_id = ?1 and s.service_id = ?2)"
            + " or t.general) order by t.general limit 1";

    private static final String BOOKABLE = "select t.* from appointment.topic t where t.centre_id = ?1 and exists"
            + " (select from appointment.desk_topic dt join appointment.desk d on d.id = dt.desk_id"
            + " join appointment.reception r on r.office_id = d.office_id where dt.topic_id = t.id and r.open)"
            + " order by t.general, t.id";

    private static final String OFFICES = "select distinct r.office_id from appointment.reception r"
            + " join appointment.desk d on d.office_id = r.office_id join appointment.desk_topic t on t.desk_id = d.id"
            + " where r.open and t.topic_id = ?1 order by r.office_id";

    private static final String DESKS = "select d.id from appointment.desk d"
            + " join appointment.desk_topic t on t.desk_id = d.id"
            + " where d.office_id = any(cast(?1 as bigint[])) and t.topic_id = ?2";

    @PersistenceContext
    EntityManager em;

    public Optional<Reception> reception(long office) {
        return Optional.ofNullable(em.find(Reception.class, office));
    }

    public Optional<Topic> topic(long id) {
        return Optional.ofNullable(em.find(Topic.class, id));
    }

    public List<Topic> topics(long centre) {
        return em.createNamedQuery("Topic.ofCentre", Topic.class)
                .setParameter("centre", centre)
                .getResultList();
    }

    /** Topics of a centre that somebody receives people for. */
    public List<Topic> bookable(long centre) {
        List<?> topics = em.createNativeQuery(BOOKABLE, Topic.class)
                .setParameter(1, centre)
                .getResultList();
        return topics.stream().map(Topic.class::cast).toList();
    }

    /** What one comes for with a service: the topic that names it, else the general one of the centre. */
    public Optional<Topic> topicOf(long centre, long service) {
        List<?> topics = em.createNativeQuery(TOPIC_OF, Topic.class)
                .setParameter(1, centre)
                .setParameter(2, service)
                .getResultList();
        return topics.stream().map(Topic.class::cast).findFirst();
    }

    /** Ids of offices that take bookings for a topic. */
    public Set<Long> offices(long topic) {
        List<?> ids = em.createNativeQuery(OFFICES).setParameter(1, topic).getResultList();
        Set<Long> offices = new HashSet<>();
        ids.forEach(id -> offices.add(((Number) id).longValue()));
        return offices;
    }

    /** How these offices take bookings, those of them that do. */
    public List<Reception> receptions(Collection<Long> offices) {
        return offices.isEmpty()
                ? List.of()
                : em.createQuery("select r from Reception r where r.office in :offices", Reception.class)
                        .setParameter("offices", offices)
                        .getResultList();
    }

    /** Hours of desks of some offices for a topic that hold on some of the days, each with its desk. */
    public List<DeskHours> hours(Collection<Long> offices, long topic, LocalDate from, LocalDate to) {
        List<?> ids = em.createNativeQuery(DESKS)
                .setParameter(1, array(offices))
                .setParameter(2, topic)
                .getResultList();
        List<Long> desks = ids.stream().map(id -> ((Number) id).longValue()).toList();
        return desks.isEmpty()
                ? List.of()
                : em.createNamedQuery("DeskHours.ofDesks", DeskHours.class)
                        .setParameter("desks", desks)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
    }

    /** Days between two, both counted, on which offices are closed by somebody's decision, by the offices' ids. */
    public Map<Long, Set<LocalDate>> closedDays(Collection<Long> offices, LocalDate from, LocalDate to) {
        List<?> days = em.createNativeQuery("select office_id, day from appointment.closed_day"
                        + " where office_id = any(cast(?1 as bigint[])) and day between ?2 and ?3")
                .setParameter(1, array(offices))
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, Date.valueOf(to))
                .getResultList();
        Map<Long, Set<LocalDate>> closed = new HashMap<>();
        days.stream()
                .map(row -> (Object[]) row)
                .forEach(row -> closed.computeIfAbsent(((Number) row[0]).longValue(), office -> new HashSet<>())
                        .add(((Date) row[1]).toLocalDate()));
        return closed;
    }

    /** Closed days from a day on, in order. */
    public List<ClosedDay> closedFrom(long office, LocalDate from) {
        List<?> days = em.createNativeQuery("select day, reason from appointment.closed_day where office_id = ?1"
                        + " and day >= ?2 order by day")
                .setParameter(1, office)
                .setParameter(2, Date.valueOf(from))
                .getResultList();
        return days.stream()
                .map(row -> (Object[]) row)
                .map(row -> new ClosedDay(((Date) row[0]).toLocalDate(), (String) row[1]))
                .toList();
    }

    /** Closes a day; one that is closed has the new reason. */
    public void close(long office, ClosedDay day) {
        em.createNativeQuery("insert into appointment.closed_day (office_id, day, reason) values (?1, ?2, ?3)"
                        + " on conflict (office_id, day) do update set reason = excluded.reason")
                .setParameter(1, office)
                .setParameter(2, Date.valueOf(day.day()))
                .setParameter(3, day.reason())
                .executeUpdate();
    }

    public void reopen(long office, LocalDate day) {
        em.createNativeQuery("delete from appointment.closed_day where office_id = ?1 and day = ?2")
                .setParameter(1, office)
                .setParameter(2, Date.valueOf(day))
                .executeUpdate();
    }

    /** Somebody is or was booked at the desk. */
    public boolean wasBooked(long desk) {
        return (Boolean) em.createNativeQuery("select exists (select from appointment.booking where desk_id = ?1)")
                .setParameter(1, desk)
                .getSingleResult();
    }

    public void remove(Desk desk) {
        em.remove(desk);
        em.flush();
    }

    public List<Desk> desks(long office) {
        return em.createQuery("select d from Desk d where d.office = :office order by d.id", Desk.class)
                .setParameter("office", office)
                .getResultList();
    }

    public Optional<Desk> desk(long id) {
        return Optional.ofNullable(em.find(Desk.class, id));
    }

    /** The desk changes, be it only in its hours: whoever saw it before is told. */
    public void touch(Desk desk) {
        em.lock(desk, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The topic changes, be it only in its services: whoever saw it before is told. */
    public void touch(Topic topic) {
        em.lock(topic, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    /** The reception of an office, held against other changes of its desks and hours until this transaction ends. */
    public Optional<Reception> lock(long office) {
        return Optional.ofNullable(em.find(Reception.class, office, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The topic takes these services of the site's own community, but none that another topic of its centre has. */
    public void takes(Topic topic, List<String> serviceCodes) {
        em.createNativeQuery("insert into appointment.topic_service (centre_id, service_id, topic_id)"
                        + " select ?1, s.id, ?2 from catalogue.service s where s.code = any(cast(?3 as text[]))"
                        + " and s.community_id = (select community from organisation.v_own)"
                        + " on conflict (centre_id, service_id) do nothing")
                .setParameter(1, topic.centre)
                .setParameter(2, topic.id)
                .setParameter(3, "{" + String.join(",", serviceCodes) + "}")
                .executeUpdate();
    }

    /** An array of ids as native queries take it. */
    static String array(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    public <T> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }

    public void write() {
        em.flush();
    }
}
