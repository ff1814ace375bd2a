package ua.vikno.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Topics and consultations. */
@ApplicationScoped
class ConsultationRows {

    @PersistenceContext
    EntityManager em;

    public List<Topic> topics(long centre) {
        return em.createNamedQuery("ConsultationTopic.ofCentre", Topic.class)
                .setParameter("centre", centre)
                .getResultList();
    }

    public Optional<Topic> topic(long id) {
        return Optional.ofNullable(em.find(Topic.class, id));
    }

    public Optional<Entry> entry(long id) {
        return Optional.ofNullable(em.find(Entry.class, id));
    }

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    public void write() {
        em.flush();
    }

    /** A centre's first list is made once, however many look at it at once. */
    public void lock(long centre) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))::text")
                .setParameter(1, "consultation.topics:" + centre)
                .getSingleResult();
    }
}
