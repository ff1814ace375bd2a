package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Topics, desks, their hours, closed days. */
@ApplicationScoped
class ReceptionRows {

    private static final String TOPIC_OF = "select t.* from appointment.topic t where t.centre_id = ?1 and (t.id ="
            + " (select s.topic_id from appointment.topic_service s where s.centre_id = ?1 and s.service_id = ?2)"
            + " or t.general) order by t.general limit 1";

    private static final String OFFICES = "select distinct r.office_id from appointment.reception r"
            + " join appointment.desk d on d.office_id = r.office_id join appointment.desk_topic t on t.desk_id = d.id"
            + " where r.open and t.topic_id = ?1 order by r.office_id";

    private static final String HOURS = "select h.* from appointment.desk_hours h"
            + " join appointment.desk d on d.id = h.desk_id join appointment.desk_topic t on t.desk_id = d.id"
            + " where d.office_id = ?1 and t.topic_id = ?2 and h.from_day <= ?4 and (h.to_day is null or h.to_day >= ?3)";

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

    /** Hours of an office's desks for a topic that hold on some of the days. */
    public List<DeskHours> hours(long office, long topic, LocalDate from, LocalDate to) {
        List<?> hours = em.createNativeQuery(HOURS, DeskHours.class)
                .setParameter(1, office)
                .setParameter(2, topic)
                .setParameter(3, Date.valueOf(from))
                .setParameter(4, Date.valueOf(to))
                .getResultList();
        return hours.stream().map(DeskHours.class::cast).toList();
    }

    /** Days between two, both counted, on which the office is closed by somebody's decision. */
    public Set<LocalDate> closedDays(long office, LocalDate from, LocalDate to) {
        List<?> days = em.createNativeQuery(
                        "select day from appointment.closed_day where office_id = ?1" + " and day between ?2 and ?3")
                .setParameter(1, office)
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, Date.valueOf(to))
                .getResultList();
        Set<LocalDate> closed = new HashSet<>();
        days.forEach(day -> closed.add(((Date) day).toLocalDate()));
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

    public <T> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }

    public void write() {
        em.flush();
    }
}
