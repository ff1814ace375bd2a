package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Page;

/**
 * The list of cases in SQL, made of fixed pieces. Numbered parameters: 1 ids of centres or providers, 2 words as a pattern, 3
 * words exactly, 4 and 5 limits of the page, 6 and 7 the days of urgency.
 */
@ApplicationScoped
class CaseListing {

    /** Lists show no name of a restricted person, and none of them is found by name. */
    private static final String RESTRICTED =
            "exists (select from registry.v_restricted r where r.account_id = c.account_id)";

    private static final String COLUMNS = "select c.number, c.application_number, c.service_code, c.service_name_uk,"
            + " c.service_name_en, case when " + RESTRICTED
            + " then '' else c.applicant_name end, c.status, c.registered_at, c.term_ends, c.stopped_at, c.half_on, c.account_id,"
            + " case when " + RESTRICTED + " then '' else c.organisation_name end";

    private static final String OF_CENTRES = " from casework.case_file c where c.centre_id = any(cast(?1 as bigint[]))";
    static final String OF_PROVIDERS =
            " from casework.case_file c where exists (select from casework.stage s where s.case_id = c.id and s.shown"
                    + " and s.provider_id = any(cast(?1 as bigint[])))";

    /** The name in the list: of an organisation, else of the person. */
    private static final String SUBJECT = "coalesce(nullif(c.organisation_name, ''), c.applicant_name)";

    /** Each way of finding reads its own index; together in one condition they would read every case there ever was. */
    static final String WORDS = " and c.id in (select c.id from casework.case_file c where c.number = ?3"
            + " union all select c.id from casework.case_file c where c.application_number = ?3"
            + " union all select c.id from casework.case_file c where lower(c.applicant_name) like ?2 and not "
            + RESTRICTED
            + " union all select c.id from casework.case_file c where c.organisation_card_id is not null"
            + " and lower(c.organisation_name) like ?2 and not " + RESTRICTED
            + " union all select c.id from catalogue.service s join casework.case_file c on c.service_code = s.code"
            + " where s.code = ?3 or lower(s.name_uk) like ?2)";

    private static final Map<CaseQuery.Part, String> PARTS = new EnumMap<>(Map.of(
            CaseQuery.Part.IN_WORK, " and c.closed_at is null and c.status in ('REGISTERED', 'SUSPENDED')",
            CaseQuery.Part.WAITING, " and c.closed_at is null and c.status = 'WAITING_AT_OFFICE'",
            CaseQuery.Part.CLOSED, " and c.closed_at is not null",
            CaseQuery.Part.ALL, ""));

    private static final Map<CaseQuery.Order, String> ORDERS = new EnumMap<>(Map.of(
            CaseQuery.Order.NEWEST, " order by c.id desc",
            CaseQuery.Order.OLDEST, " order by c.id",
            CaseQuery.Order.TERM, " order by c.stopped_at is not null, c.term_ends, c.id",
            CaseQuery.Order.TERM_FROM_LAST, " order by c.term_ends desc, c.id desc",
            CaseQuery.Order.APPLICANT, " order by " + SUBJECT + ", c.id",
            CaseQuery.Order.APPLICANT_FROM_LAST, " order by " + SUBJECT + " desc, c.id desc"));

    private static final String COUNTS = "select " + UrgencySql.counts()
            + ", count(*) filter (where c.closed_at is null and c.status = 'WAITING_AT_OFFICE')";

    @PersistenceContext
    EntityManager em;

    @Inject
    TermDays days;

    /** One page of the cases within reach. */
    public Page<CaseRow> page(StaffScope.Reach reach, CaseQuery query) {
        String from = from(reach)
                + PARTS.get(query.part())
                + urgent(query)
                + (query.words().isEmpty() ? "" : WORDS);
        Number total = (Number) filtered("select count(*)" + from, reach, query).getSingleResult();
        Query rows = filtered(COLUMNS + from + ORDERS.get(query.order()) + " limit ?4 offset ?5", reach, query)
                .setParameter(4, query.size())
                .setParameter(5, query.first());
        List<?> found = rows.getResultList();
        return new Page<>(rows(found), total.longValue(), query.first() / query.size() + 1, query.size());
    }

    /** How many are in work and how many wait at offices. */
    public CaseCounts counts(StaffScope.Reach reach) {
        Object[] row = (Object[]) em.createNativeQuery(COUNTS + from(reach) + " and c.closed_at is null")
                .setParameter(1, ids(reach))
                .setParameter(6, days.today())
                .setParameter(7, days.nextWorkingDay())
                .getSingleResult();
        Map<Urgency, Long> urgencies = new EnumMap<>(Urgency.class);
        for (Urgency urgency : Urgency.values()) {
            urgencies.put(urgency, ((Number) row[urgency.ordinal()]).longValue());
        }
        return new CaseCounts(urgencies, ((Number) row[row.length - 1]).longValue());
    }

    private static String urgent(CaseQuery query) {
        return query.urgency() == null ? "" : " and " + UrgencySql.condition(query.urgency());
    }

    private Query filtered(String sql, StaffScope.Reach reach, CaseQuery query) {
        Query prepared = em.createNativeQuery(sql).setParameter(1, ids(reach));
        if (query.urgency() != null && query.urgency() != Urgency.STOPPED) {
            prepared.setParameter(6, days.today());
            if (UrgencySql.condition(query.urgency()).contains("?7")) {
                prepared.setParameter(7, days.nextWorkingDay());
            }
        }
        if (!query.words().isEmpty()) {
            prepared.setParameter(2, ListWords.pattern(query.words()));
            prepared.setParameter(
                    3, query.words().replaceAll("[№#\\s\\u00A0]", "").replace("\0", ""));
        }
        return prepared;
    }

    private static String from(StaffScope.Reach reach) {
        return reach.centres().isEmpty() ? OF_PROVIDERS : OF_CENTRES;
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
