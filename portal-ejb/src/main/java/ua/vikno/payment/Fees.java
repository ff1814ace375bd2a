package ua.vikno.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.vikno.submission.FeeStanding;

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

    /** Where fees stand, by id of the application: one query however many there are. */
    public Map<Long, FeeStanding.State> standings(Collection<Long> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select f.application, f.status, f.claimed from Fee f where f.application in :ids",
                        Object[].class)
                .setParameter("ids", applications)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0], row -> FeeStandings.state((FeeStatus) row[1], (Boolean) row[2])));
    }

    private TypedQuery<Fee> byApplication(long application) {
        return em.createNamedQuery("Fee.ofApplication", Fee.class).setParameter("application", application);
    }
}
