package ua.vikno.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.casework.CasesInSql;
import ua.vikno.submission.MadeApplications;
import ua.vikno.submission.SubmissionTown;

/** What happened counts on the day it happened in Kyiv; what is overdue on the day it was due. Now is 17 November, noon. */
class ReportCountingIT {

    private static final ReportPeriod NOVEMBER = ReportPeriod.monthOf(LocalDate.of(2026, 11, 5));
    private static final ReportFigures OF_NOVEMBER = new ReportFigures(3, 1, 1, 1, 2);

    private SubmissionTown town;
    private long first;
    private long centre;

    @BeforeEach
    void load() throws Exception {
        town = new SubmissionTown();
        run(MadeApplications.TWENTY_THOUSAND.replace("20000", "6"));
        run(CasesInSql.CARD);
        run(CasesInSql.OF_APPLICATIONS);
        first = number("select min(id) from submission.application");
        centre = number("select min(centre_id) from submission.application");
        run("delete from casework.case_file where application_id in (" + id(4) + ", " + id(5) + ")");
        happened(1, "REGISTERED", "2026-10-31T21:59:59Z");
        happened(2, "REGISTERED", "2026-10-31T22:00:00Z");
        happened(3, "REGISTERED", "2026-11-30T21:59:59Z");
        happened(3, "PROVIDED", "2026-11-30T22:00:00Z");
        happened(4, "REFUSED", "2026-11-05T08:00:00Z");
        happened(5, "WITHDRAWN", "2026-11-06T08:00:00Z");
        happened(6, "REGISTERED", "2026-11-02T08:00:00Z");
        happened(6, "PROVIDED", "2026-11-09T08:00:00Z");
        term(1, "2026-11-10", "status = 'REGISTERED', closed_at = null");
        term(2, "2026-11-10", "status = 'SUSPENDED', closed_at = null, stopped_at = '2026-11-04T08:00:00Z'");
        term(3, "2026-12-05", "status = 'PROVIDED', closed_at = '2026-11-30T22:00:00Z'");
        term(6, "2026-11-08", "status = 'PROVIDED', closed_at = '2026-11-08T22:30:00Z'");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aMonthIsOfKyiv() throws Exception {
        assertEquals(OF_NOVEMBER, total(NOVEMBER, ReportCut.SERVICE));
        assertEquals(OF_NOVEMBER, total(NOVEMBER, ReportCut.PROVIDER));
        assertEquals(OF_NOVEMBER, total(NOVEMBER, ReportCut.CHANNEL));
        assertEquals("ONLINE", lines(NOVEMBER, ReportCut.CHANNEL).get(0).key());
        ReportPeriod quarter = new ReportPeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
        assertEquals(
                List.of("2026-10", "2026-11", "2026-12"),
                lines(quarter, ReportCut.MONTH).stream().map(ReportLine::key).toList());
        assertEquals(
                List.of(new ReportFigures(1, 0, 0, 0, 0), OF_NOVEMBER, new ReportFigures(0, 1, 0, 0, 0)),
                lines(quarter, ReportCut.MONTH).stream()
                        .map(ReportLine::figures)
                        .toList());
    }

    @Test
    void aPersonWhoTookAnApplicationBackIsNoAdministrator() throws Exception {
        List<ReportLine> lines = lines(NOVEMBER, ReportCut.ADMINISTRATOR);
        assertFalse(lines.stream().anyMatch(line -> line.name().uk().contains("Заявниця")), lines.toString());
        assertEquals(
                new ReportFigures(3, 1, 1, 0, 2),
                ReportFigures.sum(lines.stream().map(ReportLine::figures).collect(Collectors.toList())));
    }

    @Test
    void onTheLastDayOfTheTermNothingIsOverdueYet() throws Exception {
        term(1, "2026-11-17", "status = 'REGISTERED', closed_at = null");
        assertEquals(1, total(NOVEMBER, ReportCut.SERVICE).overdue());
        term(1, "2026-11-16", "status = 'REGISTERED', closed_at = null");
        assertEquals(2, total(NOVEMBER, ReportCut.SERVICE).overdue());
    }

    @Test
    void anotherCentreHasNothingOfThis() throws Exception {
        for (ReportCut cut : ReportCut.values()) {
            assertEquals(List.of(), lines(Set.of(centre + 1000), NOVEMBER, cut), cut.name());
            assertEquals(List.of(), lines(Set.of(), NOVEMBER, cut), cut.name());
        }
    }

    @Test
    void aMonthIsReadByIndex() throws Exception {
        run(MadeApplications.TWENTY_THOUSAND.replace("1000000 + n", "2000000 + n"));
        run("insert into submission.status_change (application_id, status, at, account_id, actor_name)"
                + " select id, 'REGISTERED', timestamptz '2020-01-01' + id % 2000 * interval '1 day', 1, ''"
                + " from submission.application where draft_id > 2000000");
        run(CasesInSql.OF_APPLICATIONS
                .replace("date '2026-11-01' + (a.id % 60)::int", "date '2020-01-01' + (a.id % 2000)::int")
                .replace(
                        " from submission.application a,",
                        " from (select * from submission.application where draft_id > 2000000) a,"));
        run("analyze submission.status_change, submission.application, casework.case_file, casework.result");
        String plan = plan(ReportCut.SERVICE);
        assertTrue(plan.contains("status_change_counted"), plan);
        assertTrue(plan.contains("case_by_centre_term"), plan);
        assertFalse(plan.contains("Seq Scan on status_change"), plan);
        assertFalse(plan.contains("Seq Scan on case_file"), plan);
    }

    private String plan(ReportCut cut) throws Exception {
        String sql = ReportCounting.sql(cut)
                .replace("?1", "'{" + centre + "}'")
                .replace("?2", "timestamptz '2022-10-31 22:00Z'")
                .replace("?3", "timestamptz '2022-11-30 22:00Z'")
                .replace("?4", "date '2022-11-01'")
                .replace("?5", "date '2022-11-30'")
                .replace("?6", "date '2026-11-17'");
        return town.database().inTransaction(em -> {
            List<?> lines = em.createNativeQuery("explain " + sql).getResultList();
            return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        });
    }

    private ReportFigures total(ReportPeriod period, ReportCut cut) throws Exception {
        return new CaseReport(period, cut, lines(period, cut)).total();
    }

    private List<ReportLine> lines(ReportPeriod period, ReportCut cut) throws Exception {
        return lines(Set.of(centre), period, cut);
    }

    private List<ReportLine> lines(Set<Long> centres, ReportPeriod period, ReportCut cut) throws Exception {
        return town.database().inTransaction(em -> {
            ReportCounting counting = new ReportCounting();
            counting.em = em;
            counting.clock = Clock.fixed(SubmissionTown.CLOCK.instant(), SubmissionTown.CLOCK.getZone());
            return counting.lines(centres, period, cut);
        });
    }

    private long id(int application) {
        return first + application - 1;
    }

    private void happened(int application, String status, String at) throws Exception {
        String who = status.equals("WITHDRAWN") ? "Заявниця" : "Навчальна Олена";
        run("insert into submission.status_change (application_id, status, at, account_id, actor_name) values ("
                + id(application) + ", '" + status + "', '" + at + "', 1, '" + who + "')");
    }

    private void term(int application, String ends, String more) throws Exception {
        run("update casework.case_file set term_ends = '" + ends + "', " + more + " where application_id = "
                + id(application));
    }

    private void run(String sql) throws Exception {
        town.database().inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }

    private long number(String sql) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
