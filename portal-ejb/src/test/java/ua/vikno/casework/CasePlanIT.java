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

    private static final String CARD = "insert into registry.card (kind, surname, given_name, patronymic, name_key,"
            + " phone, email, created_at, version) values ('PERSON', 'Навчальна', 'Ганна', '', 'навчальна ганна', '', '',"
            + " now(), 1)";

    private static final String CASES = "insert into casework.case_file (number, office_id, office_code, service_code,"
            + " year, sequence, application_id, application_number, centre_id, provider_id, service_id, card_id, account_id,"
            + " applicant_name, service_name_uk, service_name_en, provider_name_uk, provider_name_en, status, delivery,"
            + " registered_at, registered_by, registrar_name, term_ends, term_amount, term_unit, term_started_at, half_on,"
            + " closed_at, version)"
            + " select 'made-' || a.id, o.id, o.code, a.service_code, 2026, a.id, a.id, a.number, a.centre_id,"
            + " a.provider_id, a.service_id, r.id, a.account_id, a.applicant_name, a.service_name_uk, a.service_name_en,"
            + " a.provider_name_uk, a.provider_name_en, case when a.id % 40 = 0 then 'REGISTERED' else 'PROVIDED' end,"
            + " 'ELECTRONIC', now(), 1, 'Навчальна', date '2026-11-01' + (a.id % 60)::int, 10, 'WORKING_DAY', now(),"
            + " date '2026-10-20' + (a.id % 60)::int, case when a.id % 40 = 0 then null else now() end, 1"
            + " from submission.application a, (select id, code from organisation.office limit 1) o,"
            + " (select min(id) as id from registry.card) r";

    @Test
    void openCasesAreReadByIndex() throws Exception {
        try (SubmissionTown town = new SubmissionTown();
                Connection connection = town.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(MadeApplications.TWENTY_THOUSAND);
            statement.execute(CARD);
            assertEquals(20_000, statement.executeUpdate(CASES));
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
