package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The drafts. */
@ApplicationScoped
class DraftRows {

    @PersistenceContext
    EntityManager em;

    public Optional<Draft> find(DraftId id) {
        return Optional.ofNullable(em.find(Draft.class, id.value()));
    }

    /** The draft, held against other changes until this transaction ends. */
    public Optional<Draft> lock(DraftId id) {
        return em.createQuery("select d from Draft d where d.id = :id", Draft.class)
                .setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<Draft> of(long account, long service) {
        return em.createQuery(
                        "select d from Draft d where d.account = :account and d.service = :service"
                                + " and d.deskCentre is null",
                        Draft.class)
                .setParameter("account", account)
                .setParameter("service", service)
                .getResultStream()
                .findFirst();
    }

    /** The draft of a visitor's order at a centre's desk. */
    public Optional<Draft> atDesk(long account, long service, long centre) {
        return em.createQuery(
                        "select d from Draft d where d.account = :account and d.service = :service and d.deskCentre = :centre",
                        Draft.class)
                .setParameter("account", account)
                .setParameter("service", service)
                .setParameter("centre", centre)
                .getResultStream()
                .findFirst();
    }

    /** A person's drafts, the latest first. One for each service, so there are never many. */
    public List<Draft> of(long account) {
        return em.createQuery(
                        "select d from Draft d where d.account = :account and d.deskCentre is null"
                                + " order by d.savedAt desc",
                        Draft.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** One at a time begins a draft of a service, so that two clicks do not meet the constraint. */
    public void lockBeginning(long account, long service) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))::text")
                .setParameter(1, "draft:" + account + ":" + service)
                .getSingleResult();
    }

    public Draft add(Draft draft) {
        em.persist(draft);
        em.flush();
        return draft;
    }

    /** Writes what has changed now, so that the version is the new one. */
    public void write() {
        em.flush();
    }

    public void remove(Draft draft) {
        em.remove(draft);
        em.flush();
    }

    public Optional<LateTyping> late(DraftId id) {
        return Optional.ofNullable(em.find(LateTyping.class, id.value()));
    }

    public LateTyping lateOrNew(DraftId id) {
        return late(id).orElseGet(() -> new LateTyping(id.value()));
    }

    public void keep(LateTyping typing) {
        em.merge(typing);
        em.flush();
    }

    public void forgetLate(DraftId id) {
        late(id).ifPresent(em::remove);
    }
}
