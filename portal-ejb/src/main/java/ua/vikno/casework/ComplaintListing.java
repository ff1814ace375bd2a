package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import ua.vikno.kernel.Page;

/** The list of complaints in SQL, made of fixed pieces. */
@ApplicationScoped
class ComplaintListing {

    private static final String FROM =
            " from casework.complaint k where k.centre_id = any(cast(?1 as bigint[]))" + " and k.decided_at is ";

    @PersistenceContext
    EntityManager em;

    /** One page of the complaints of these centres. */
    public Page<ComplaintRow> page(Set<Long> centres, boolean decided, int number, int size) {
        String ids = SqlValues.array(centres);
        Number total = (Number) em.createNativeQuery("select count(*)" + FROM + (decided ? "not null" : "null"))
                .setParameter(1, ids)
                .getSingleResult();
        List<?> rows = em.createNativeQuery(rows(decided))
                .setParameter(1, ids)
                .setParameter(2, size)
                .setParameter(3, (number - 1) * size)
                .getResultList();
        return new Page<>(rows.stream().map(row -> row((Object[]) row)).toList(), total.longValue(), number, size);
    }

    /** The complaints of the page are found first, then their cases. */
    static String rows(boolean decided) {
        String order = decided ? " order by k.decided_at desc, k.id desc" : " order by k.due_on, k.id";
        return "select k.id, coalesce(k.number, ''), c.number, case when exists (select from registry.v_restricted r"
                + " where r.account_id = c.account_id) then '' else coalesce(nullif(c.organisation_name, ''), c.applicant_name) end, k.status, k.lodged_at, k.due_on,"
                + " k.decided_at from (select k.*" + FROM + (decided ? "not null" : "null") + order
                + " limit ?2 offset ?3) k join casework.case_file c on c.id = k.case_id" + order;
    }

    private static ComplaintRow row(Object[] row) {
        return new ComplaintRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ComplaintStatus.valueOf((String) row[4]),
                SqlValues.instant(row[5]),
                SqlValues.date(row[6]),
                SqlValues.instant(row[7]));
    }
}
