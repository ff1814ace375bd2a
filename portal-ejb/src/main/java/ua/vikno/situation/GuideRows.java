package ua.vikno.situation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;

/** Guides of the site's own community. */
@ApplicationScoped
class GuideRows {

    private static final String OWN = " where community_id = (select community from organisation.v_own)";

    @PersistenceContext
    EntityManager em;

    public List<SituationName> names() {
        List<?> rows = em.createNativeQuery(
                        "select slug, name_uk, name_en from situation.situation" + OWN + " order by position, slug")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new SituationName((String) row[0], new Bilingual((String) row[1], (String) row[2])))
                .toList();
    }

    /** Every guide whole, in the order the centre gave them. */
    public List<Guide> guides() {
        List<?> rows = em.createNativeQuery(
                        "select definition::text from situation.situation" + OWN + " order by position, slug")
                .getResultList();
        return rows.stream().map(String.class::cast).map(GuideJson::read).toList();
    }

    public Optional<Guide> guide(String slug) {
        List<?> rows = em.createNativeQuery("select definition::text from situation.situation" + OWN + " and slug = ?1")
                .setParameter(1, slug)
                .getResultList();
        return rows.stream().findFirst().map(String.class::cast).map(GuideJson::read);
    }

    /** Keeps a guide that is not there yet; false where it was. */
    public boolean add(long community, int position, Guide guide, String definition) {
        return em.createNativeQuery(
                                "insert into situation.situation (community_id, slug, position, name_uk, name_en, definition)"
                                        + " values (?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb)) on conflict do nothing")
                        .setParameter(1, community)
                        .setParameter(2, guide.slug())
                        .setParameter(3, position)
                        .setParameter(4, guide.name().uk())
                        .setParameter(5, guide.name().en())
                        .setParameter(6, definition)
                        .executeUpdate()
                == 1;
    }
}
