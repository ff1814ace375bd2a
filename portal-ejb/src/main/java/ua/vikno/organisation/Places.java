package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Communities, centres, offices and providers. */
@ApplicationScoped
class Places {

    @PersistenceContext
    EntityManager em;

    public Optional<Community> community(String code) {
        return one("Community.byCode", Community.class, "code", code);
    }

    public Optional<Centre> centre(String code) {
        return one("Centre.byCode", Centre.class, "code", code);
    }

    /** The site's own centre: the first that was opened. */
    public Optional<Centre> ownCentre() {
        return em.createNamedQuery("Centre.all", Centre.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<Office> offices() {
        return em.createNamedQuery("Office.all", Office.class).getResultList();
    }

    public Optional<Office> office(long id) {
        return Optional.ofNullable(em.find(Office.class, id));
    }

    public Optional<Office> officeBySlug(String slug) {
        return one("Office.bySlug", Office.class, "slug", slug);
    }

    public Optional<Office> officeByCode(String code) {
        return one("Office.byCode", Office.class, "code", code);
    }

    public List<Provider> providers() {
        return em.createNamedQuery("Provider.all", Provider.class).getResultList();
    }

    public Optional<Provider> provider(long id) {
        return Optional.ofNullable(em.find(Provider.class, id));
    }

    public Optional<Provider> providerByCode(String code) {
        return one("Provider.byCode", Provider.class, "code", code);
    }

    public Optional<Provider> providerByName(String name) {
        return one("Provider.byName", Provider.class, "name", name);
    }

    /** Keeps a new row; its id is known at once. */
    public <T> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }

    private <T> Optional<T> one(String query, Class<T> type, String name, String value) {
        return em.createNamedQuery(query, type)
                .setParameter(name, value)
                .getResultStream()
                .findFirst();
    }
}
