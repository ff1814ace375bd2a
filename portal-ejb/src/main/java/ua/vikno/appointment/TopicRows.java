package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What hangs on topics: their services, the desks they are done at. Each list is one statement, however many topics there are. */
@ApplicationScoped
class TopicRows {

    private static final String SERVICES = "select ts.topic_id, s.code from appointment.topic_service ts"
            + " join catalogue.service s on s.id = ts.service_id where ts.centre_id = ?1 order by ts.topic_id, s.code";

    private static final String DESKS = "select dt.topic_id, count(*) from appointment.desk_topic dt"
            + " join appointment.topic t on t.id = dt.topic_id where t.centre_id = ?1 group by dt.topic_id";

    private static final String OF_DESKS = "select dt.desk_id, dt.topic_id from appointment.desk_topic dt"
            + " join appointment.desk d on d.id = dt.desk_id where d.office_id = ?1";

    @PersistenceContext
    EntityManager em;

    /** Codes of services of a centre's topics, by the topics' ids. */
    public Map<Long, List<String>> services(long centre) {
        Map<Long, List<String>> services = new HashMap<>();
        rows(SERVICES, centre)
                .forEach(row -> services.computeIfAbsent(id(row[0]), topic -> new ArrayList<>())
                        .add((String) row[1]));
        return services;
    }

    /** At how many desks a centre's topics are done, by the topics' ids. */
    public Map<Long, Integer> desks(long centre) {
        Map<Long, Integer> desks = new HashMap<>();
        rows(DESKS, centre).forEach(row -> desks.put(id(row[0]), ((Number) row[1]).intValue()));
        return desks;
    }

    /** What is done at an office's desks, by the desks' ids. */
    public Map<Long, Set<Long>> topicsOfDesks(long office) {
        Map<Long, Set<Long>> topics = new HashMap<>();
        rows(OF_DESKS, office)
                .forEach(row -> topics.computeIfAbsent(id(row[0]), desk -> new HashSet<>())
                        .add(id(row[1])));
        return topics;
    }

    /** All hours of an office's desks, each with its desk. */
    public List<DeskHours> hours(long office) {
        return em.createNamedQuery("DeskHours.ofOffice", DeskHours.class)
                .setParameter("office", office)
                .getResultList();
    }

    /** The topic takes no service any more. */
    public void dropServices(long topic) {
        em.createNativeQuery("delete from appointment.topic_service where topic_id = ?1")
                .setParameter(1, topic)
                .executeUpdate();
    }

    private List<Object[]> rows(String sql, long id) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, id).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static long id(Object value) {
        return ((Number) value).longValue();
    }
}
