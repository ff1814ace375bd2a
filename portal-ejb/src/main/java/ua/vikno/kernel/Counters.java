package ua.vikno.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Numbers without gaps: the row stays locked until the caller's transaction ends, so a rolled back number is given again.
 */
@ApplicationScoped
public class Counters {

    @PersistenceContext
    EntityManager em;

    /**
     * Next number of a named sequence, 1 at first.
     *
     * @param name what is counted, as {@code case:1:28-13:2026}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long next(String name) {
        Number value = (Number) em.createNativeQuery("insert into kernel.counter (name, value) values (?1, 1)"
                        + " on conflict (name) do update set value = counter.value + 1 returning value")
                .setParameter(1, name)
                .getSingleResult();
        return value.longValue();
    }
}
