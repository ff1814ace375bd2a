package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Papers that were scanned in, and who signed on paper. */
@ApplicationScoped
class PaperRows {

    @PersistenceContext
    EntityManager em;

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    public List<Paper> of(long application) {
        return em.createQuery("select p from Paper p where p.application = :application order by p.id", Paper.class)
                .setParameter("application", application)
                .getResultList();
    }

    public Optional<Signing> signing(long application) {
        return Optional.ofNullable(em.find(Signing.class, application));
    }
}
