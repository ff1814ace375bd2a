package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.vikno.kernel.Bilingual;

/** Reasons of the law and of a centre. */
@ApplicationScoped
class RefusalReasons {

    private static final String ALL = "select code, name_uk, name_en, words_uk, words_en, basis_uk, basis_en"
            + " from casework.refusal_reason where active and (centre_id is null or centre_id = ?1)"
            + " and ?2 = any(stands_for)"
            + " order by centre_id is not null, position, id";

    @PersistenceContext
    EntityManager em;

    /** What stands for refusing an application before it is registered. */
    static final String APPLICATION = "APPLICATION";

    /** The reasons that may be chosen in a centre for one kind of decision; there may be none. */
    public List<RefusalReason> of(long centre, String kind) {
        List<?> rows = em.createNativeQuery(ALL)
                .setParameter(1, centre)
                .setParameter(2, kind)
                .getResultList();
        return rows.stream().map(row -> reason((Object[]) row)).toList();
    }

    private static RefusalReason reason(Object[] row) {
        return new RefusalReason(
                (String) row[0],
                new Bilingual((String) row[1], (String) row[2]),
                new Bilingual((String) row[3], (String) row[4]),
                ((String) row[5]).isEmpty() ? null : new Bilingual((String) row[5], (String) row[6]));
    }
}
