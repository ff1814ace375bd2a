package ua.vikno.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.SearchText;

/** Lists of services and the numbers beside their filters, read in one statement each. */
@ApplicationScoped
class Listings {

    static final int PAGE_SIZE = 20;

    @PersistenceContext
    EntityManager em;

    /** One page; past the last one it has no rows, but the true total. */
    public Page<ServiceSummary> page(LocalDate today, CatalogueQuery asked) {
        long offset = (asked.page() - 1L) * PAGE_SIZE;
        List<Object[]> rows = rows(today, asked, PAGE_SIZE, offset);
        if (rows.isEmpty() && asked.page() > 1) {
            return new Page<>(List.of(), total(rows(today, asked, 1, 0)), asked.page(), PAGE_SIZE);
        }
        return new Page<>(rows.stream().map(Rows::summary).toList(), total(rows), asked.page(), PAGE_SIZE);
    }

    /** Services with these codes, in this order. */
    public List<ServiceSummary> withCodes(LocalDate today, List<String> codes) {
        return Rows.of(em.createNativeQuery(ListingSql.WITH_CODES)
                        .setParameter(1, today.toString())
                        .setParameter(2, String.join(",", codes)))
                .stream()
                .map(Rows::summary)
                .toList();
    }

    public Facets facets(LocalDate today, CatalogueQuery asked) {
        FacetRows rows = new FacetRows();
        for (Object[] row : Rows.of(query(ListingSql.facets(!asked.text().isEmpty()), today, asked))) {
            rows.take(row);
        }
        return rows.facets();
    }

    private List<Object[]> rows(LocalDate today, CatalogueQuery asked, int limit, long offset) {
        Query query = query(ListingSql.list(asked.order(), !asked.text().isEmpty()), today, asked)
                .setParameter(9, limit)
                .setParameter(10, offset);
        return Rows.of(query);
    }

    private Query query(String sql, LocalDate today, CatalogueQuery asked) {
        Query query = em.createNativeQuery(sql);
        if (!asked.text().isEmpty()) {
            query.setParameter(2, words(asked)).setParameter(3, SearchText.codeKey(asked.text()));
        }
        return query.setParameter(1, today.toString())
                .setParameter(4, joined(asked.spheres()))
                .setParameter(5, asked.provider().orElse(null))
                .setParameter(6, joined(applicants(asked.audiences())))
                .setParameter(7, joined(names(asked.channels())))
                .setParameter(8, asked.orderableOnly());
    }

    /** What consists of signs alone is looked for and not found, since names have no signs. */
    private static String words(CatalogueQuery asked) {
        String words = String.join(" ", SearchText.words(asked.text()));
        return words.isEmpty() ? "?" : words;
    }

    /** Null where nothing is chosen. */
    private static String joined(Set<String> values) {
        return values.isEmpty() ? null : String.join(",", new TreeSet<>(values));
    }

    private static Set<String> applicants(Set<Audience> audiences) {
        Set<String> wanted = new TreeSet<>();
        if (audiences.contains(Audience.PEOPLE)) {
            wanted.addAll(names(Set.of(Applicant.PERSON, Applicant.BOTH)));
        }
        if (audiences.contains(Audience.BUSINESS)) {
            wanted.addAll(names(Set.of(Applicant.BUSINESS, Applicant.BOTH)));
        }
        return wanted;
    }

    private static Set<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static long total(List<Object[]> rows) {
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)[10]).longValue();
    }
}
