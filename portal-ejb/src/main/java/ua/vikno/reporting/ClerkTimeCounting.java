package ua.vikno.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import ua.vikno.kernel.Clocks;

/** Counts the time of operations in one statement. Numbered parameters: 1 whose, 2 and 3 the first moment and the one after the last. */
@ApplicationScoped
class ClerkTimeCounting {

    private static final String TIMES = "select max(o.clerk_name) as name, o.kind, count(*),"
            + " percentile_cont(0.5) within group (order by o.busy_ms),"
            + " percentile_cont(0.9) within group (order by o.busy_ms), grouping(o.account_id) as whole"
            + " from casework.v_clerk_operation o where ";

    private static final String PERIOD = " and o.done_at >= ?2 and o.done_at < ?3";

    private static final String KINDS = " array_position(array['REGISTER', 'ASK', 'REFUSE'], o.kind)";

    static final String ALL = TIMES + "o.centre_id = any(cast(?1 as bigint[]))" + PERIOD
            + " group by grouping sets ((o.account_id, o.kind), (o.kind))"
            + " order by whole desc, case when grouping(o.account_id) = 1 then '' else max(o.clerk_name) end collate kernel.uk,"
            + " o.account_id," + KINDS;

    static final String OWN = TIMES + "o.account_id = ?1" + PERIOD + " group by o.account_id, o.kind order by" + KINDS;

    @PersistenceContext
    EntityManager em;

    /** Of all clerks of these centres: all together, then each. */
    public List<ClerkTimeLine> all(Collection<Long> centres, ReportPeriod period) {
        String ids = centres.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return lines(em.createNativeQuery(ALL).setParameter(1, ids), period);
    }

    /** Of one clerk. */
    public List<ClerkTimeLine> own(long account, ReportPeriod period) {
        return lines(em.createNativeQuery(OWN).setParameter(1, account), period);
    }

    private static List<ClerkTimeLine> lines(Query query, ReportPeriod period) {
        List<?> rows = query.setParameter(2, start(period.first()))
                .setParameter(3, start(period.last().plusDays(1)))
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static ClerkTimeLine line(Object[] row) {
        boolean whole = number(row[5]) == 1;
        return new ClerkTimeLine(
                whole ? "" : (String) row[0], (String) row[1], number(row[2]), rounded(row[3]), rounded(row[4]));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Clocks.KYIV).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static long rounded(Object value) {
        return Math.round(((Number) value).doubleValue());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
