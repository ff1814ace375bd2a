package ua.vikno.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Working copies of forms with the acts on them. */
@ApplicationScoped
class WorkingCopies {

    /** How many acts can be undone; older ones are settled. */
    private static final int UNDONE_AT_MOST = 200;

    @PersistenceContext
    EntityManager em;

    public Optional<WorkingCopy> find(String code) {
        return em.createQuery("select c from WorkingCopy c where c.code = :code", WorkingCopy.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The copy, held against other acts until this transaction ends. */
    public Optional<WorkingCopy> lock(String code) {
        return em.createQuery("select c from WorkingCopy c where c.code = :code", WorkingCopy.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * The same, where it is still as the clerk's page showed it.
     *
     * @throws FormChangedMeanwhile it has moved on, or is gone
     */
    public WorkingCopy lock(String code, long version) {
        return lock(code).filter(copy -> copy.version == version).orElseThrow(FormChangedMeanwhile::new);
    }

    /** One at a time begins a copy of a form or publishes a version of it. */
    public void lockForm(String code) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))::text")
                .setParameter(1, "form:" + code)
                .getSingleResult();
    }

    /** Those of these forms that stand. */
    public List<WorkingCopy> of(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery("select c from WorkingCopy c where c.code in :codes", WorkingCopy.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** Those that wait for a second person, the longest first. */
    public List<WorkingCopy> handed(int most) {
        return em.createQuery(
                        "select c from WorkingCopy c where c.handedAt is not null order by c.handedAt, c.id",
                        WorkingCopy.class)
                .setMaxResults(most)
                .getResultList();
    }

    public WorkingCopy add(WorkingCopy copy) {
        em.persist(copy);
        em.flush();
        return copy;
    }

    /** Keeps what the copy was before an act. */
    public void keep(Revision revision) {
        em.persist(revision);
        em.createQuery("delete from Revision r where r.copy = :copy and r.number <= :settled")
                .setParameter("copy", revision.copy)
                .setParameter("settled", revision.number - UNDONE_AT_MOST)
                .executeUpdate();
    }

    /** The act that undoing takes back. */
    public Optional<Revision> last(WorkingCopy copy) {
        return em.createQuery("select r from Revision r where r.copy = :copy and r.number = :number", Revision.class)
                .setParameter("copy", copy.id)
                .setParameter("number", copy.acts)
                .getResultStream()
                .findFirst();
    }

    /** Acts after so many, the latest first; twenty at most. */
    public List<Revision> after(WorkingCopy copy, int acts) {
        return em.createQuery(
                        "select r from Revision r where r.copy = :copy and r.number > :acts order by r.number desc",
                        Revision.class)
                .setParameter("copy", copy.id)
                .setParameter("acts", acts)
                .setMaxResults(20)
                .getResultList();
    }

    public void forget(Revision revision) {
        em.remove(revision);
    }

    /** Writes what has changed now, so that the version is the new one. */
    public void write() {
        em.flush();
    }

    public void remove(WorkingCopy copy) {
        em.remove(copy);
        em.flush();
    }
}
