package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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
