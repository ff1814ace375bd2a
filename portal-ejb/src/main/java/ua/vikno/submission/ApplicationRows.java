package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Page;

/** The applications. */
@ApplicationScoped
class ApplicationRows {

    private static final String LINES = "select a.id, a.number, a.service_id, a.service_code, a.service_name_uk,"
            + " a.service_name_en, a.provider_id, a.provider_name_uk, a.provider_name_en, a.status, a.submitted_at,"
            + " cast(coalesce(a.expected_on, a.due_on) as text), coalesce((select max(s.at) from submission.status_change s"
            + " where s.application_id = a.id), a.submitted_at)"
            + " from submission.application a where a.account_id = ?1 order by a.id desc limit ?2 offset ?3";

    @PersistenceContext
    EntityManager em;

    public Application add(Application application) {
        em.persist(application);
        em.flush();
        return application;
    }

    public void write() {
        em.flush();
    }

    public Optional<Application> find(ApplicationId id) {
        return Optional.ofNullable(em.find(Application.class, id.value()));
    }

    /** The application, held against other moves until this transaction ends. */
    public Optional<Application> lock(ApplicationId id) {
        return em.createQuery("select a from Application a where a.id = :id", Application.class)
                .setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Answers by id of the application: one query however many there are. */
    public Map<Long, GivenAnswers> answers(Collection<Long> ids) {
        List<Object[]> rows = em.createQuery(
                        "select a.id, a.formCode, a.formVersion, a.answers from Application a where a.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0],
                        row -> new GivenAnswers((String) row[1], (Integer) row[2], StoredJson.read((String) row[3]))));
    }

    /** What judging answers needs of applications: one query however many there are. */
    public List<SubmittedAnswers> submitted(Collection<Long> ids) {
        List<Object[]> rows = em.createQuery(
                        "select a.id, a.account, a.submittedAt, a.formCode, a.formVersion, a.answers from Application a"
                                + " where a.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream()
                .map(row -> new SubmittedAnswers(
                        (Long) row[0],
                        (Long) row[1],
                        ((Instant) row[2]).atZone(Clocks.KYIV).toLocalDate(),
                        (String) row[3],
                        (Integer) row[4],
                        StoredJson.read((String) row[5])))
                .toList();
    }

    /** What a draft became. */
    public Optional<Application> ofDraft(DraftId draft) {
        return em.createQuery("select a from Application a where a.draft = :draft", Application.class)
                .setParameter("draft", draft.value())
                .getResultStream()
                .findFirst();
    }

    /** A person's application by its number; of two centres' equal numbers the later one. */
    public Optional<Application> of(long account, ApplicationNumber number) {
        return em.createQuery(
                        "select a from Application a where a.account = :account and a.number = :number order by a.id desc",
                        Application.class)
                .setParameter("account", account)
                .setParameter("number", number.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A centre's application by its number. */
    public Optional<Application> at(long centre, ApplicationNumber number) {
        return em.createQuery(
                        "select a from Application a where a.centre = :centre and a.number = :number",
                        Application.class)
                .setParameter("centre", centre)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    /** A person's applications, newest first: two queries however many there are. */
    public Page<ApplicationSummary> of(long account, int number, int size) {
        long total = em.createQuery("select count(a) from Application a where a.account = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
        List<?> rows = em.createNativeQuery(LINES)
                .setParameter(1, account)
                .setParameter(2, size)
                .setParameter(3, (long) (number - 1) * size)
                .getResultList();
        List<ApplicationSummary> lines =
                rows.stream().map(row -> summary((Object[]) row)).toList();
        return new Page<>(lines, total, number, size);
    }

    private static ApplicationSummary summary(Object[] row) {
        return new ApplicationSummary(
                new ApplicationId(number(row[0])),
                new ApplicationNumber(number(row[1])),
                new OrderedService(
                        number(row[2]),
                        (String) row[3],
                        new Bilingual((String) row[4], (String) row[5]),
                        number(row[6]),
                        new Bilingual((String) row[7], (String) row[8])),
                ApplicationStatus.valueOf((String) row[9]),
                instant(row[10]),
                LocalDate.parse((String) row[11]),
                instant(row[12]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) value).toInstant();
    }
}
