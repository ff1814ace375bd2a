package ua.vikno.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All versions of all forms. A version is read from the database once: it never changes. */
@ApplicationScoped
class PublishedForms {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private final Map<String, FormDefinition> read = new ConcurrentHashMap<>();

    /** The newest version of a form. */
    public Optional<FormDefinition> newest(String code) {
        return em.createQuery(
                        "select max(f.version) from PublishedForm f where f.code = :code and f.publishedAt <= :now",
                        Integer.class)
                .setParameter("code", code)
                .setParameter("now", clock.instant())
                .getResultStream()
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .flatMap(version -> version(code, version));
    }

    /** A version of a form. */
    public Optional<FormDefinition> version(String code, int version) {
        String key = code + ":" + version;
        FormDefinition known = read.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<FormDefinition> found = em.createQuery(
                        "select f from PublishedForm f where f.code = :code and f.version = :version",
                        PublishedForm.class)
                .setParameter("code", code)
                .setParameter("version", version)
                .getResultStream()
                .findFirst()
                .map(form -> FormReader.read(form.body));
        found.ifPresent(form -> read.put(key, form));
        return found;
    }

    /**
     * Publishes a version unless it is there already.
     *
     * @return the body that stands
     */
    @Transactional
    public String publish(FormDefinition form, String body) {
        em.createNativeQuery("insert into form.definition (code, version, body, published_at)"
                        + " values (?1, ?2, cast(?3 as jsonb), ?4) on conflict (code, version) do nothing")
                .setParameter(1, form.code())
                .setParameter(2, form.version())
                .setParameter(3, body)
                .setParameter(4, OffsetDateTime.now(clock))
                .executeUpdate();
        return (String) em.createNativeQuery("select body::text from form.definition where code = ?1 and version = ?2")
                .setParameter(1, form.code())
                .setParameter(2, form.version())
                .getSingleResult();
    }
}
