package ua.vikno.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;

/** All fees. */
@ApplicationScoped
class Fees {

    @PersistenceContext
    EntityManager em;

    /** A second fee of the same application is refused by the database. */
    public Fee add(Fee fee) {
        em.persist(fee);
        em.flush();
        return fee;
    }

    public void write() {
        em.flush();
    }

    public Optional<Fee> find(long id) {
        return Optional.ofNullable(em.find(Fee.class, id));
    }

    /** The fee for changing it: who else wants to change it waits, and then sees what was done. */
    public Optional<Fee> lock(long id) {
        return Optional.ofNullable(em.find(Fee.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Fee> ofApplication(long application) {
        return byApplication(application).getResultStream().findFirst();
    }

    public Optional<Fee> lockOfApplication(long application) {
        return byApplication(application)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Fee> byApplication(long application) {
        return em.createNamedQuery("Fee.ofApplication", Fee.class).setParameter("application", application);
    }
}
