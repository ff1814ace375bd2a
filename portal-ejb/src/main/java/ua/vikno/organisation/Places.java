package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    public Optional<Centre> centre(long id) {
        return Optional.ofNullable(em.find(Centre.class, id));
    }

    /** All centres, in the order they were opened. */
    public List<Centre> centres() {
        return em.createNamedQuery("Centre.all", Centre.class).getResultList();
    }

    /** The site's own centre: the first that was opened. */
    public Optional<Centre> ownCentre() {
        return em.createNamedQuery("Centre.all", Centre.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Offices of all centres, in the order of their codes. */
    public List<Office> offices() {
        return em.createNamedQuery("Office.all", Office.class).getResultList();
    }

    /** Offices of one centre, in the order of their codes. */
    public List<Office> officesOf(Centre centre) {
        return em.createNamedQuery("Office.ofCentre", Office.class)
                .setParameter("centre", centre)
                .getResultList();
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

    /** Providers of the communities that these centres serve on a day: their own, and others by agreement. */
    public List<Provider> providersServedBy(List<Long> centres, LocalDate day) {
        List<?> rows = em.createNativeQuery(
                        "select p.* from organisation.provider p where p.community in (select s.community from"
                                + " organisation.v_served s where s.centre = any(cast(?1 as bigint[]))"
                                + " and (s.from_day is null or s.from_day <= ?2) and (s.to_day is null or s.to_day >= ?2))"
                                + " order by p.name_uk collate kernel.uk, p.id",
                        Provider.class)
                .setParameter(1, centres.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .setParameter(2, day)
                .getResultList();
        return rows.stream().map(Provider.class::cast).toList();
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

    /** Agreements of a centre about a community, past and future ones too. */
    public List<Agreement> agreements(Centre centre, Community community) {
        return em.createNamedQuery("Agreement.between", Agreement.class)
                .setParameter("centre", centre)
                .setParameter("community", community)
                .getResultList();
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
