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

    @Test
    void openCasesAreReadByIndex() throws Exception {
        try (SubmissionTown town = new SubmissionTown();
                Connection connection = town.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(MadeApplications.TWENTY_THOUSAND);
            statement.execute(CasesInSql.CARD);
            assertEquals(20_000, statement.executeUpdate(CasesInSql.OF_APPLICATIONS));
            statement.execute("analyze casework.case_file");
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
    }
}
