package ua.vikno.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;

/**
 * Counts in one pass of SQL. What happened is counted by when it happened, what is overdue by when it was due. Numbered
 * parameters: 1 ids of centres, 2 and 3 the first moment and the one after the last, 4 and 5 the first and last day, 6 today.
 */
@ApplicationScoped
class ReportCounting {

    private static final String KYIV = " at time zone 'Europe/Kyiv'";

    private static final String HAPPENED = " left join casework.v_outcome c on c.application_id = s.application_id"
            + " where s.centre_id = any(cast(?1 as bigint[])) and s.at >= ?2 and s.at < ?3"
            + " and s.status in ('REGISTERED', 'PROVIDED', 'REFUSED', 'WITHDRAWN')";

    private static final String OVERDUE =
            " where c.centre_id = any(cast(?1 as bigint[])) and c.term_ends between ?4 and ?5"
                    + " and coalesce(cast(c.done_at" + KYIV
                    + " as date), case when not c.stopped then cast(?6 as date) end) > c.term_ends";

    private static final String OF_CHANNEL = "h.channel, h.channel, ''";

    private static final String COUNTS = " count(*) filter (where what = 'REGISTERED') as accepted,"
            + " count(*) filter (where what = 'PROVIDED'), count(*) filter (where what = 'REFUSED'),"
            + " count(*) filter (where what = 'WITHDRAWN'), count(*) filter (where what = 'OVERDUE')";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The lines of a report, the busiest first; months in their order. */
    public List<ReportLine> lines(Collection<Long> centres, ReportPeriod period, ReportCut cut) {
        List<?> found = em.createNativeQuery(sql(cut))
                .setParameter(1, centres.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .setParameter(2, start(period.first()))
                .setParameter(3, start(period.last().plusDays(1)))
                .setParameter(4, period.first())
                .setParameter(5, period.last())
                .setParameter(6, LocalDate.now(clock))
                .getResultList();
        return found.stream().map(row -> line((Object[]) row)).toList();
    }

    static String sql(ReportCut cut) {
        return "select line, max(uk), max(en)," + COUNTS + " from (select " + ofEvent(cut) + ", s.status as what"
                + " from submission.v_status_change s" + joined(cut, "s") + HAPPENED + " union all select "
                + ofCase(cut) + ", 'OVERDUE'"
                + " from casework.v_outcome c" + joined(cut, "c") + OVERDUE
                + ") as counted (line, uk, en, what) where line is not null group by line order by "
                + (cut == ReportCut.MONTH ? "line" : "accepted desc, max(uk collate kernel.uk), line");
    }

    /** Channels stand apart, and only one cut asks for them. */
    private static String joined(ReportCut cut, String of) {
        return cut == ReportCut.CHANNEL
                ? " join submission.v_channel h on h.application_id = " + of + ".application_id"
                : "";
    }

    private static String ofEvent(ReportCut cut) {
        return switch (cut) {
            case SERVICE -> "s.service_code, s.service_name_uk, s.service_name_en";
            case PROVIDER -> "cast(s.provider_id as text), s.provider_name_uk, s.provider_name_en";
            case ADMINISTRATOR -> {
                String own = "case when s.status in ('REGISTERED', 'REFUSED') then ";
                String name = own + "s.actor_name else c.registrar_name end";
                yield "cast(" + own + "s.account_id else c.registered_by end as text), " + name + ", " + name;
            }
            case MONTH -> {
                String month = "to_char(s.at" + KYIV + ", 'YYYY-MM')";
                yield month + ", " + month + ", ''";
            }
            case CHANNEL -> OF_CHANNEL;
        };
    }

    private static String ofCase(ReportCut cut) {
        return switch (cut) {
            case SERVICE -> "c.service_code, c.service_name_uk, c.service_name_en";
            case PROVIDER -> "cast(c.provider_id as text), c.provider_name_uk, c.provider_name_en";
            case ADMINISTRATOR -> "cast(c.registered_by as text), c.registrar_name, c.registrar_name";
            case MONTH -> "to_char(c.term_ends, 'YYYY-MM'), to_char(c.term_ends, 'YYYY-MM'), ''";
            case CHANNEL -> OF_CHANNEL;
        };
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Clocks.KYIV).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static ReportLine line(Object[] row) {
        return new ReportLine(
                (String) row[0],
                new Bilingual((String) row[1], (String) row[2]),
                new ReportFigures(count(row[3]), count(row[4]), count(row[5]), count(row[6]), count(row[7])));
    }

    private static long count(Object value) {
        return ((Number) value).longValue();
    }
}
