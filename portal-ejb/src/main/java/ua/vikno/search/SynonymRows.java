package ua.vikno.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Page;

/** Synonyms. */
@ApplicationScoped
class SynonymRows {

    @PersistenceContext
    EntityManager em;

    /** In the order of their meanings. */
    public List<Synonym> all() {
        return em.createNamedQuery("Synonym.all", Synonym.class).getResultList();
    }

    /** A page of those in which a text stands; the table is read whole, it holds some hundreds of rows. */
    @SuppressWarnings("unchecked")
    public Page<SynonymView> page(String text, int number, int size) {
        List<Object[]> rows = em.createNativeQuery("select id, typed, meaning, count(*) over () from search.synonym"
                        + " where typed ilike ?1 or meaning ilike ?1 order by meaning limit ?2 offset ?3")
                .setParameter(
                        1, "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .setParameter(2, size)
                .setParameter(3, (number - 1L) * size)
                .getResultList();
        return new Page<>(
                rows.stream()
                        .map(row -> new SynonymView(((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
                        .toList(),
                rows.isEmpty() ? 0 : ((Number) rows.get(0)[3]).longValue(),
                number,
                size);
    }

    public Optional<Synonym> byId(long id) {
        return Optional.ofNullable(em.find(Synonym.class, id));
    }

    public Optional<Synonym> withMeaning(String meaning) {
        return em.createNamedQuery("Synonym.withMeaning", Synonym.class)
                .setParameter("meaning", meaning)
                .getResultStream()
                .findFirst();
    }

    public void add(Synonym synonym) {
        em.persist(synonym);
        em.flush();
    }

    public void remove(Synonym synonym) {
        em.remove(synonym);
        em.flush();
    }
}
