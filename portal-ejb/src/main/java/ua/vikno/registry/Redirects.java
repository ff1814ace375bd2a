package ua.vikno.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which card stands for which. A card that no other stands for has no row. */
@ApplicationScoped
class Redirects {

    private static final String ROOT =
            "select coalesce((select into_id from registry.redirect where card_id = ?1), ?1)";

    private static final String GROUP = "with root as (" + ROOT + " as id)"
            + " select id from root union all"
            + " select r.card_id from registry.redirect r where r.into_id = (select id from root)";

    /** The card and all that decisions which still stand merged into it, directly or through others. */
    private static final String TREE = "with recursive tree (id) as (select cast(?1 as bigint) union"
            + " select m.merged_id from registry.merge m join tree t on m.kept_id = t.id where m.undone_at is null) ";

    @PersistenceContext
    EntityManager em;

    /** Until the transaction ends, nobody else merges or parts cards: it is rare, and chains would run into each other. */
    public void hold() {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('registry.merge', 0))::text")
                .getSingleResult();
    }

    /** The card that stands for this one: itself where none does. */
    public long root(long card) {
        return ((Number) em.createNativeQuery(ROOT).setParameter(1, card).getSingleResult()).longValue();
    }

    /** The standing card of this one first, then all it stands for. */
    public List<Long> group(long card) {
        List<?> ids = em.createNativeQuery(GROUP).setParameter(1, card).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** From now on one card stands for another and for all that stood behind it. */
    public void lead(long merged, long kept) {
        em.createNativeQuery("update registry.redirect set into_id = ?2 where into_id = ?1")
                .setParameter(1, merged)
                .setParameter(2, kept)
                .executeUpdate();
        em.createNativeQuery("insert into registry.redirect (card_id, into_id) values (?1, ?2)")
                .setParameter(1, merged)
                .setParameter(2, kept)
                .executeUpdate();
    }

    /** The card stands for itself again, and for those that were merged into it before; the decision is undone already. */
    public void part(long merged) {
        em.createNativeQuery("delete from registry.redirect where card_id = ?1")
                .setParameter(1, merged)
                .executeUpdate();
        em.createNativeQuery(TREE + "update registry.redirect set into_id = ?1"
                        + " where card_id in (select id from tree where id <> ?1)")
                .setParameter(1, merged)
                .executeUpdate();
    }
}
