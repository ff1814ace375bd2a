package ua.vikno.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.vikno.kernel.Page;

/** Restrictions and the openings of what they close. */
@ApplicationScoped
class RestrictionRows {

    @PersistenceContext
    EntityManager em;

    public Optional<Restriction> find(long account) {
        return Optional.ofNullable(em.find(Restriction.class, account));
    }

    /** The restriction for lifting it: who else wants to waits. */
    public Optional<Restriction> lock(long account) {
        return Optional.ofNullable(em.find(Restriction.class, account, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Until the transaction ends, nobody else restricts this person. */
    public void hold(long account) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))::text")
                .setParameter(1, "registry.restriction:" + account)
                .getSingleResult();
    }

    public void add(Object row) {
        em.persist(row);
    }

    public void remove(Restriction restriction) {
        em.remove(restriction);
    }

    /** Whether somebody may work on this person's data now, having said why. */
    public boolean isOpened(long account, long by, Instant now) {
        return em.createNamedQuery("Opening.live", Long.class)
                        .setParameter("by", by)
                        .setParameter("account", account)
                        .setParameter("now", now)
                        .getSingleResult()
                > 0;
    }

    public Page<RestrictionView> page(int page, int size) {
        List<RestrictionView> rows = cut(em.createNamedQuery("Restriction.all", Restriction.class), page, size).stream()
                .map(Restriction::view)
                .toList();
        return new Page<>(
                rows, em.createNamedQuery("Restriction.count", Long.class).getSingleResult(), page, size);
    }

    public Page<OpeningView> openings(Set<Long> centres, int page, int size) {
        TypedQuery<Opening> all =
                em.createNamedQuery("Opening.ofCentres", Opening.class).setParameter("centres", centres);
        TypedQuery<Long> count =
                em.createNamedQuery("Opening.countOfCentres", Long.class).setParameter("centres", centres);
        return new Page<>(
                cut(all, page, size).stream().map(Opening::view).toList(), count.getSingleResult(), page, size);
    }

    private static <T> List<T> cut(TypedQuery<T> query, int page, int size) {
        return query.setFirstResult((page - 1) * size).setMaxResults(size).getResultList();
    }
}
