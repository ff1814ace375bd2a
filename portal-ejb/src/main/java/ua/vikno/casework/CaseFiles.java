package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All cases and their results. */
@ApplicationScoped
class CaseFiles {

    @PersistenceContext
    EntityManager em;

    /** Opens a case; a second one for the same application is refused by the database. */
    public CaseFile add(CaseFile caseFile) {
        em.persist(caseFile);
        em.flush();
        return caseFile;
    }

    public Optional<CaseFile> find(CaseNumber number) {
        return byNumber(number).getResultStream().findFirst();
    }

    /** The case for changing it: who else wants to change it waits. */
    public Optional<CaseFile> lock(CaseNumber number) {
        return byNumber(number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<CaseFile> ofApplication(long application) {
        return em.createNamedQuery("CaseFile.byApplication", CaseFile.class)
                .setParameter("application", application)
                .getResultStream()
                .findFirst();
    }

    /** The centre of the last case of these cards, among these centres. */
    public Optional<Long> centreOf(Collection<Long> cards, Collection<Long> centres) {
        List<?> found = em.createNativeQuery("select c.centre_id from casework.v_case c"
                        + " where c.card_id = any(cast(?1 as bigint[])) and c.centre_id = any(cast(?2 as bigint[]))"
                        + " order by c.id desc limit 1")
                .setParameter(1, SqlValues.array(cards))
                .setParameter(2, SqlValues.array(centres))
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    /** The case of an application for changing it: who else wants to change it waits. */
    public Optional<CaseFile> lockOf(long application) {
        return em.createNamedQuery("CaseFile.byApplication", CaseFile.class)
                .setParameter("application", application)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The result with this code. */
    public Optional<CaseResult> result(VerificationCode code) {
        return em.createNamedQuery("CaseResult.byDigest", CaseResult.class)
                .setParameter("digest", code.digest())
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<CaseFile> byNumber(CaseNumber number) {
        return em.createNamedQuery("CaseFile.byNumber", CaseFile.class).setParameter("number", number.toString());
    }
}
