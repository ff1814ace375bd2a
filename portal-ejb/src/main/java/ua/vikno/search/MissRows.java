package ua.vikno.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Searches without result, counted by day. */
@ApplicationScoped
class MissRows {

    /** Of one day; who makes up more words in a day is a machine, and nobody would read its list. */
    private static final int MOST_OF_A_DAY = 1_000;

    @PersistenceContext
    EntityManager em;

    /** One more of this day. */
    public void count(LocalDate day, String typed) {
        em.createNativeQuery("insert into search.miss (day, typed, times) select cast(?1 as date), cast(?2 as text), 1"
                        + " where (select count(*) from search.miss where day = cast(?1 as date)) < ?3"
                        + " on conflict (day, typed) do update set times = miss.times + 1")
                .setParameter(1, day.toString())
                .setParameter(2, typed)
                .setParameter(3, MOST_OF_A_DAY)
                .executeUpdate();
    }

    /** The commonest since a day. */
    @SuppressWarnings("unchecked")
    public List<MissView> since(LocalDate day, int most) {
        List<Object[]> rows = em.createNativeQuery(
                        "select typed, sum(times) from search.miss where day >= cast(?1 as date)"
                                + " group by typed order by sum(times) desc, typed collate kernel.uk limit ?2")
                .setParameter(1, day.toString())
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(row -> new MissView((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    /** Forgets what is older. */
    @Transactional
    public void forgetBefore(LocalDate day) {
        em.createNativeQuery("delete from search.miss where day < cast(?1 as date)")
                .setParameter(1, day.toString())
                .executeUpdate();
    }
}
