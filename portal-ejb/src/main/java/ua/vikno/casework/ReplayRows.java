package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cases that ended with a result, and how long their stages took. */
@ApplicationScoped
class ReplayRows {

    /** The most cases of one replay: the latest. */
    static final int MOST = 5_000;

    static final String OF_SERVICE =
            "select c.id, c.number, c.application_id, c.provider_id, c.registered_at, c.term_ends"
                    + " from casework.case_file c where c.centre_id = ?1 and c.service_code = ?2"
                    + " and c.status in ('PROVIDED', 'HANDED_OVER') order by c.id desc limit " + MOST;

    private static final String COMMON = "select c.id, c.number, c.application_id, c.provider_id, c.registered_at,"
            + " c.term_ends from casework.case_file c where c.centre_id = ?1 and c.status in ('PROVIDED', 'HANDED_OVER')"
            + " and not exists (select from casework.route_version r where r.code = c.service_code)"
            + " order by c.id desc limit " + MOST;

    private static final String STAGES = "select s.case_id, s.kind, s.provider_id, s.role, s.opened_at, s.done_at"
            + " from casework.stage s where s.case_id = any(cast(?1 as bigint[])) and s.step <> ''"
            + " and s.done_at is not null and not s.cancelled order by s.case_id, s.turn, s.position";

    @PersistenceContext
    EntityManager em;

    /** A case that ended with a result. */
    record Ended(long id, String number, long application, long provider, Instant registered, LocalDate termEnds) {}

    /** A stage of it, by what it was for and who did it. */
    record Passed(StageKind kind, Long provider, Instant opened, Instant done) {}

    /** The latest cases of a route in a centre. */
    public List<Ended> cases(String code, long centre) {
        boolean common = code.equals(RouteVersions.COMMON);
        var query = em.createNativeQuery(common ? COMMON : OF_SERVICE).setParameter(1, centre);
        if (!common) {
            query.setParameter(2, code);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> ended((Object[]) row)).toList();
    }

    private static Ended ended(Object[] row) {
        return new Ended(
                number(row[0]),
                (String) row[1],
                number(row[2]),
                number(row[3]),
                SqlValues.instant(row[4]),
                SqlValues.date(row[5]));
    }

    /** What these cases went through, by case. */
    public Map<Long, List<Passed>> stages(Collection<Long> cases) {
        List<?> rows = em.createNativeQuery(STAGES)
                .setParameter(1, SqlValues.array(cases))
                .getResultList();
        Map<Long, List<Passed>> found = new HashMap<>();
        for (Object one : rows) {
            Object[] row = (Object[]) one;
            boolean officers = "provider_officer".equals(row[3]);
            found.computeIfAbsent(number(row[0]), id -> new ArrayList<>())
                    .add(new Passed(
                            StageKind.valueOf((String) row[1]),
                            officers ? Long.valueOf(number(row[2])) : null,
                            SqlValues.instant(row[4]),
                            SqlValues.instant(row[5])));
        }
        return found;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
