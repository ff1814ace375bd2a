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

    /** The first of each centre by its index: an index of several centres is in no order of theirs together. */
    private static final String FIRST = "select k.* from unnest(cast(?1 as bigint[])) x (centre) cross join lateral"
            + " (select k.* from casework.complaint k where k.centre_id = x.centre and k.decided_at is %s%s limit %d) k";

    @PersistenceContext
    EntityManager em;

    /** One page of the complaints of these centres. */
    public Page<ComplaintRow> page(Set<Long> centres, boolean decided, int number, int size) {
        String ids = SqlValues.array(centres);
        Number counted = (Number)
                em.createNativeQuery(count(decided)).setParameter(1, ids).getSingleResult();
        List<?> rows = em.createNativeQuery(rows(decided))
                .setParameter(1, ids)
                .setParameter(2, size)
                .setParameter(3, (number - 1) * size)
                .getResultList();
        return Page.upTo(
                CaseListSql.MOST,
                rows.stream().map(row -> row((Object[]) row)).toList(),
                counted.longValue(),
                number,
                size);
    }

    /** The complaints of the page are found first, then their cases. */
    private static String rows(boolean decided) {
        return "select k.id, coalesce(k.number, ''), c.number, case when exists (select from registry.v_restricted r"
                + " where r.account_id = c.account_id) then '' else coalesce(nullif(c.organisation_name, ''),"
                + " c.applicant_name) end, k.status, k.lodged_at, k.due_on, k.decided_at from ("
                + first(decided, CaseListSql.MOST)
                + order(decided) + " limit ?2 offset ?3) k cross join lateral (select c.* from casework.case_file c"
                + " where c.id = k.case_id limit 1) c" + order(decided);
    }

    private static String count(boolean decided) {
        return "select count(*) from (" + first(decided, CaseListSql.MOST + 1) + " limit " + (CaseListSql.MOST + 1)
                + ") k";
    }

    private static String first(boolean decided, int most) {
        return FIRST.formatted(decided ? "not null" : "null", order(decided), most);
    }

    private static String order(boolean decided) {
        return decided ? " order by k.decided_at desc, k.id desc" : " order by k.due_on, k.id";
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
