package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import ua.vikno.kernel.PersonName;

/** The ground of the checks in one statement, however many applications. */
@ApplicationScoped
class CheckRows {

    /** 1: ids of applications. */
    static final String GROUND = "select a.id, a.account_id, a.applicant_name, a.latitude, a.longitude,"
            + " (select s.assurance from identity.v_sign_in s where s.account_id = a.account_id"
            + " and s.created <= a.submitted_at order by s.created desc limit 1),"
            + " k.surname, k.given_name, k.patronymic,"
            + " (select string_agg(cast(o.number as text), ' ' order by o.id desc) from (select l.id, l.number"
            + " from submission.v_application l where l.account_id = a.account_id and l.service_id = a.service_id"
            + " and l.id <> a.id and l.status not in ('WITHDRAWN', 'RETURNED', 'REFUSED', 'CLOSED')"
            + " and l.submitted_at > a.submitted_at - interval '30 days' order by l.id desc limit 5) o),"
            + " e.cases, e.refused, e.last"
            + " from submission.v_application a"
            + " left join registry.v_card k on k.account_id = a.account_id"
            + " cross join lateral (select count(*) as cases, count(*) filter (where c.status = 'REFUSED') as refused,"
            + " (array_agg(c.number order by c.id desc))[1] as last from casework.case_file c"
            + " where c.account_id = a.account_id and c.centre_id = a.centre_id and c.application_id <> a.id) e"
            + " where a.id = any(cast(?1 as bigint[]))";

    @PersistenceContext
    EntityManager em;

    public List<CheckGround> of(Collection<Long> applications) {
        List<?> rows = em.createNativeQuery(GROUND)
                .setParameter(1, SqlValues.array(applications))
                .getResultList();
        return rows.stream().map(row -> ground((Object[]) row)).toList();
    }

    private static CheckGround ground(Object[] row) {
        return new CheckGround(
                number(row[0]),
                number(row[1]),
                (String) row[2],
                (Double) row[3],
                (Double) row[4],
                (String) row[5],
                row[6] == null ? "" : new PersonName((String) row[6], (String) row[7], (String) row[8]).full(),
                row[9] == null ? List.of() : numbers((String) row[9]),
                number(row[10]),
                number(row[11]),
                row[12] == null ? "" : (String) row[12]);
    }

    private static List<String> numbers(String listed) {
        return Arrays.stream(listed.split(" "))
                .map(one -> "%06d".formatted(Long.parseLong(one)))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
