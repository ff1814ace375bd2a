package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Corrections that were asked for, the earlier contents of applications, and refusals. */
@ApplicationScoped
class CorrectionRows {

    private static final String EARLIER =
            "select cast(answers as text) from submission.earlier_content where application_id = ?1 and content = ?2";

    @PersistenceContext
    EntityManager em;

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    public void write() {
        em.flush();
    }

    /** The first first. */
    public List<Correction> of(long application) {
        return em.createQuery(
                        "select c from Correction c where c.application = :application order by c.round",
                        Correction.class)
                .setParameter("application", application)
                .getResultList();
    }

    /** What is asked for and not corrected yet. */
    public Optional<Correction> open(long application) {
        return of(application).stream()
                .filter(correction -> correction.answeredAt == null)
                .findFirst();
    }

    /** The same, held against other changes until this transaction ends. */
    public Optional<Correction> lockOpen(long application) {
        return em.createQuery(
                        "select c from Correction c where c.application = :application and c.answeredAt is null",
                        Correction.class)
                .setParameter("application", application)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<Refusal> refusal(long application) {
        return Optional.ofNullable(em.find(Refusal.class, application));
    }

    /** Answers of an application as its content of this number had them. */
    public JsonObject answers(Application application, int content) {
        if (content == application.content) {
            return StoredJson.read(application.answers);
        }
        Object earlier = em.createNativeQuery(EARLIER)
                .setParameter(1, application.id)
                .setParameter(2, content)
                .getSingleResult();
        return StoredJson.read((String) earlier);
    }

    /** How a correction is shown. */
    public CorrectionView view(Application application, Correction correction) {
        JsonObject after = correction.answeredAt == null ? null : answers(application, correction.content + 1);
        return correction.view(answers(application, correction.content), after);
    }
}
