package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Page;

/** Pages of the list of cases. */
@ApplicationScoped
class CaseListing {

    @PersistenceContext
    EntityManager em;

    @Inject
    TermDays days;

    /** One page of the cases within reach. */
    public Page<CaseRow> page(StaffScope.Reach reach, CaseQuery query) {
        CaseListSql sql = sql(reach, query);
        Map<Integer, Object> values = values(reach, query);
        int number = query.first() / query.size() + 1;
        if (!sql.isBounded()) {
            List<?> found = SqlValues.query(em, sql.rows(), values).getResultList();
            return new Page<>(rows(found), counted(sql, values), number, query.size());
        }
        List<Long> newest = newest(sql, values);
        List<Long> shown = onPage(sql, newest.subList(0, Math.min(sql.most(), newest.size())), query);
        List<?> found = shown.isEmpty()
                ? List.of()
                : SqlValues.query(em, sql.rowsOf(), with(values, shown)).getResultList();
        return Page.upTo(sql.most(), rows(found), newest.size(), number, query.size());
    }

    /** How many rows all pages have together. */
    public long count(StaffScope.Reach reach, CaseQuery query) {
        CaseListSql sql = sql(reach, query);
        Map<Integer, Object> values = values(reach, query);
        return sql.isBounded() ? Math.min(sql.most(), newest(sql, values).size()) : counted(sql, values);
    }

    private long counted(CaseListSql sql, Map<Integer, Object> values) {
        return ((Number) SqlValues.query(em, sql.count(), values).getSingleResult()).longValue();
    }

    private List<Long> newest(CaseListSql sql, Map<Integer, Object> values) {
        List<Long> beginning = ids(sql.newest(), values);
        boolean nobody = beginning.isEmpty() && sql.isOfWords() && !isAnybody(sql, values);
        return nobody ? ids(sql.newestAnywhere(), values) : beginning;
    }

    private boolean isAnybody(CaseListSql sql, Map<Integer, Object> values) {
        return (Boolean) SqlValues.query(em, sql.anybody(), values).getSingleResult();
    }

    private List<Long> ids(String sql, Map<Integer, Object> values) {
        List<?> ids = SqlValues.query(em, sql, values).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** By age the page is cut here; other orders are made of all that are shown. */
    private static List<Long> onPage(CaseListSql sql, List<Long> newest, CaseQuery query) {
        if (!sql.isByAge()) {
            return newest;
        }
        List<Long> ordered = new ArrayList<>(newest);
        if (query.order() == CaseQuery.Order.OLDEST) {
            Collections.reverse(ordered);
        }
        return ordered.stream().skip(query.first()).limit(query.size()).toList();
    }

    private static Map<Integer, Object> with(Map<Integer, Object> values, List<Long> ids) {
        Map<Integer, Object> all = new HashMap<>(values);
        all.put(8, SqlValues.array(ids));
        return all;
    }

    /** How many are in work and how many wait at offices. */
    public CaseCounts counts(StaffScope.Reach reach) {
        Object[] row = (Object[]) SqlValues.query(
                        em,
                        CaseListSql.counts(!reach.centres().isEmpty()),
                        Map.of(1, ids(reach), 6, days.today(), 7, days.nextWorkingDay()))
                .getSingleResult();
        Map<Urgency, Long> urgencies = new EnumMap<>(Urgency.class);
        for (Urgency urgency : Urgency.values()) {
            urgencies.put(urgency, ((Number) row[urgency.ordinal()]).longValue());
        }
        return new CaseCounts(urgencies, ((Number) row[row.length - 1]).longValue());
    }

    private static CaseListSql sql(StaffScope.Reach reach, CaseQuery query) {
        return new CaseListSql(query, !reach.centres().isEmpty());
    }

    private Map<Integer, Object> values(StaffScope.Reach reach, CaseQuery query) {
        return Map.of(
                1, ids(reach),
                2, ListWords.pattern(query.words()),
                3, ListWords.exactly(query.words()),
                4, query.size(),
                5, query.first(),
                6, days.today(),
                7, days.nextWorkingDay(),
                9, ListWords.beginning(query.words()),
                10, ListWords.beginning(query.words()) + ListWords.LAST_LETTER);
    }

    private static String ids(StaffScope.Reach reach) {
        Set<Long> ids = reach.centres().isEmpty() ? reach.providers() : reach.centres();
        return SqlValues.array(ids);
    }

    private List<CaseRow> rows(List<?> found) {
        LocalDate today = days.today();
        LocalDate next = days.nextWorkingDay();
        return found.stream().map(row -> caseRow((Object[]) row, today, next)).toList();
    }

    private static CaseRow caseRow(Object[] row, LocalDate today, LocalDate next) {
        return new CaseRow(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                new Bilingual((String) row[3], (String) row[4]),
                (String) row[5],
                (String) row[12],
                CaseStatus.valueOf((String) row[6]),
                SqlValues.instant(row[7]),
                SqlValues.date(row[8]),
                urgency(row, today, next),
                ((Number) row[11]).longValue());
    }

    /** None where no result is owed any more. */
    private static Urgency urgency(Object[] row, LocalDate today, LocalDate next) {
        return switch (CaseStatus.valueOf((String) row[6])) {
            case REGISTERED -> Urgency.of(SqlValues.date(row[10]), SqlValues.date(row[8]), today, next);
            case SUSPENDED -> Urgency.STOPPED;
            default -> null;
        };
    }
}
