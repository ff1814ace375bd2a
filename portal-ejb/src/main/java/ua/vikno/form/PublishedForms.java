package ua.vikno.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ua.vikno.kernel.NotFound;

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
        Optional<FormDefinition> found = body(code, version).map(FormReader::read);
        found.ifPresent(form -> read.put(key, form));
        return found;
    }

    /** The text of a version. */
    public Optional<String> body(String code, int version) {
        return em.createQuery(
                        "select f from PublishedForm f where f.code = :code and f.version = :version",
                        PublishedForm.class)
                .setParameter("code", code)
                .setParameter("version", version)
                .getResultStream()
                .findFirst()
                .map(form -> form.body);
    }

    /**
     * The text of the version that holds now.
     *
     * @throws NotFound none does
     */
    public JsonObject newestBody(String code) {
        return newest(code)
                .flatMap(form -> body(code, form.version()))
                .map(FormFiles::object)
                .orElseThrow(() -> new NotFound("form.notFound"));
    }

    /**
     * Publishes a version that comes with the program, unless it is there already or clerks have taken the form over: what they
     * made is never replaced by an upgrade.
     *
     * @return the body that stands; empty where clerks have taken the form over
     */
    @Transactional
    public Optional<String> publish(FormDefinition form, String body) {
        em.createNativeQuery("insert into form.definition (code, version, body, published_at)"
                        + " select ?1, ?2, cast(?3 as jsonb), ?4 where not exists (select 1 from form.definition d"
                        + " where d.code = ?1 and d.publisher is not null) on conflict (code, version) do nothing")
                .setParameter(1, form.code())
                .setParameter(2, form.version())
                .setParameter(3, body)
                .setParameter(4, OffsetDateTime.now(clock))
                .executeUpdate();
        List<?> stands = em.createNativeQuery(
                        "select body::text from form.definition d where code = ?1 and version = ?2"
                                + " and not exists (select 1 from form.definition o where o.code = d.code"
                                + " and o.publisher is not null)")
                .setParameter(1, form.code())
                .setParameter(2, form.version())
                .getResultList();
        return stands.stream().map(String.class::cast).findFirst();
    }
}
