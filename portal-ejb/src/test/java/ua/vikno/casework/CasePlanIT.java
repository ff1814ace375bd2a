package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.vikno.submission.MadeApplications;
import ua.vikno.submission.SubmissionTown;

/** Of twenty thousand cases, nearly all of them closed, lists of open ones read those and no more. */
class CasePlanIT {

    private static final String STAGES =
            "insert into casework.stage (case_id, position, turn, kind, step, provider_id, role,"
                    + " performer_uk, performer_en, due, opened_at, shown, done_by, version) select c.id, 1, 3, 'PREPARATION',"
                    + " 'prepare', c.provider_id, 'provider_officer', 'Управління', '', c.term_ends, c.registered_at, true, '', 1"
                    + " from casework.case_file c";

    private static final String DECISIONS =
            "insert into casework.decision (case_id, position, kind, reason_code, reason_uk,"
                    + " reason_en, basis_uk, basis_en, words, decided_at, decided_by, decider_name, complain_by) select c.id, 1,"
                    + " 'REFUSED', 'law', 'Закон', '', 'Закон', '', 'Закон', now(), 1, '', current_date from casework.case_file c";

    private static final String COMPLAINTS =
            "insert into casework.complaint (decision_id, case_id, centre_id, account_id,"
                    + " status, words, lodged_at, due_on, number, registered_at, registrar_name, verdict, decided_at, decider_name,"
                    + " version) select d.id, c.id, c.centre_id, c.account_id, case when o then 'LODGED' else 'DISMISSED' end,"
                    + " 'Ні', now(), current_date, case when o then null else 'С-' || c.id end, case when o then null else now() end,"
                    + " '', case when o then '' else 'Ні' end, case when o then null else now() end, '', 1"
                    + " from casework.decision d join casework.case_file c on c.id = d.case_id"
                    + " cross join lateral (select c.id % 40 = 0 as o) x";

    @Test
    void openCasesAreReadByIndex() throws Exception {
        try (SubmissionTown town = new SubmissionTown();
                Connection connection = town.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(MadeApplications.TWENTY_THOUSAND);
            statement.execute(CasesInSql.CARD);
            assertEquals(20_000, statement.executeUpdate(CasesInSql.OF_APPLICATIONS));
            statement.execute(STAGES);
            statement.execute(DECISIONS);
            statement.execute(COMPLAINTS);
            statement.execute("analyze");
            String centres = "select c.number from casework.case_file c where c.centre_id = any('{1}'::bigint[])";
            for (Urgency urgency : List.of(Urgency.OVERDUE, Urgency.TODAY, Urgency.SOON)) {
                reads(
                        statement,
                        centres + " and " + dated(UrgencySql.condition(urgency)) + " order by c.term_ends limit 20");
            }
            reads(
                    statement,
                    "select " + dated(UrgencySql.counts()) + " from casework.case_file c where c.centre_id ="
                            + " any('{1}'::bigint[]) and c.closed_at is null");
            reads(statement, dated(TermWarnings.DUE));
            reads(
                    statement,
                    "select c.number" + CaseListing.OF_PROVIDERS.replace("?1", "'{1}'") + " and c.closed_at is null"
                            + " order by c.term_ends, c.id limit 20");
            String complaints = ComplaintListing.rows(false);
            reads(
                    statement,
                    complaints.replace("?1", "'{1}'").replace("?2", "20").replace("?3", "0"));
            reads(statement, ReplayRows.OF_SERVICE.replace("?1", "1").replace("?2", "'28-13'"));
        }
    }

    private static String dated(String sql) {
        return sql.replace("?6", "date '2026-11-17'").replace("?7", "date '2026-11-18'");
    }

    private static void reads(Statement statement, String sql) throws Exception {
        StringBuilder plan = new StringBuilder();
        try (ResultSet lines = statement.executeQuery("explain " + sql)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        assertTrue(plan.toString().contains("case_"), plan.toString());
        assertFalse(plan.toString().contains("Seq Scan on case_file"), sql + "\n" + plan);
        assertFalse(plan.toString().contains("Seq Scan on complaint"), sql + "\n" + plan);
    }
}
