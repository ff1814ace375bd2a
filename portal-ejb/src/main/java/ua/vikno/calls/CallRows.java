package ua.vikno.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Calls and what was done in them. */
@ApplicationScoped
class CallRows {

    @PersistenceContext
    EntityManager em;

    /** The call that an operator is in. */
    public Optional<Call> now(long operator) {
        return em.createQuery(
                        "select c from PhoneCall c where c.operator = :operator and c.endedAt is null", Call.class)
                .setParameter("operator", operator)
                .getResultStream()
                .findFirst();
    }

    public Optional<Call> find(long id) {
        return Optional.ofNullable(em.find(Call.class, id));
    }

    /** What was done in a call, in order. */
    public List<DeedView> deeds(long call) {
        return em.createQuery("select d from CallDeed d where d.call = :call order by d.id", Deed.class)
                .setParameter("call", call)
                .getResultStream()
                .map(Deed::view)
                .toList();
    }

    /** Takes back what was noted by mistake; whether it was there. */
    public boolean drop(long call, DeedKind kind, String ref) {
        return em.createQuery("delete from CallDeed d where d.call = :call and d.kind = :kind and d.ref = :ref")
                        .setParameter("call", call)
                        .setParameter("kind", kind)
                        .setParameter("ref", ref)
                        .executeUpdate()
                > 0;
    }

    /** Whoever begins a call waits for their own other press: an operator has one call at a time. */
    public void lock(long operator) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 94))::text")
                .setParameter(1, "operator " + operator)
                .getSingleResult();
    }

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    public void write() {
        em.flush();
    }
}
