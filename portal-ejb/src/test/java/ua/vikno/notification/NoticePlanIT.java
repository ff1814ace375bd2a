package ua.vikno.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.TestDatabase;

/** Of thirty thousand messages, nearly all of them sent long ago, what is due, unanswered, failed or of one thing is read by index. */
class NoticePlanIT {

    private static final String MADE =
            "insert into notification.message (account_id, channel, address, template, language,"
                    + " arguments, about, message_id, status, attempts, due_at, last_error, created_at, sent_at, version, provider,"
                    + " outside_id, handed_at, receipt, receipt_due_at)"
                    + " select n % 500 + 1, case when n % 2 = 0 then 'SMS' else 'EMAIL' end, 'x', 'submission.submitted', 'uk', '{}',"
                    + " 'application:' || n, 'made-' || n, s.status, 0, now(), '', now() - interval '9 days',"
                    + " case when s.status = 'SENT' then now() - interval '9 days' end, 1, 'a', 'a-' || n, now(),"
                    + " 'NONE', case when n % 300 = 4 then now() end"
                    + " from generate_series(1, 30000) n cross join lateral (select case when n % 300 = 1 then 'WAITING' when n % 300"
                    + " = 2 then 'SENDING' when n % 300 = 3 then 'GIVEN_UP' else 'SENT' end as status) s";

    @Test
    void isReadByIndex() throws Exception {
        try (TestDatabase.FreshDatabase database = TestDatabase.fresh();
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(30_000, statement.executeUpdate(MADE));
            statement.execute("analyze notification.message");
            reads(statement, Messages.DUE_LETTER.replace("?1", "now()"), "message_due");
            reads(statement, Messages.DUE_TEXTS.replace("?1", "now()").replace("?2", "40"), "message_due");
            reads(
                    statement,
                    Messages.UNANSWERED
                            .replace("?1", "now()")
                            .replace("?2", "'a'")
                            .replace("?3", "now()")
                            .replace("?4", "40"),
                    "message_handed");
            reads(
                    statement,
                    Messages.RECEIPTS
                            .replace("?1", "now()")
                            .replace("?2", "'a'")
                            .replace("?3", "100"),
                    "message_receipt_due");
            reads(statement, NoticeRows.FAILED.replace("?1", "20").replace("?2", "0"), "message_failed");
            reads(statement, NoticeRows.ABOUT.replace("?1", "'application:7'").replace("?2", "8"), "message_about");
            reads(statement, NoticeFigures.COURIERS.replace("?1", "now()"), "message_sent");
            reads(statement, NoticeFigures.CHANNELS.replace("?1", "now()"), "message_due");
        }
    }

    private static void reads(Statement statement, String sql, String index) throws Exception {
        StringBuilder plan = new StringBuilder();
        try (ResultSet lines = statement.executeQuery("explain " + sql)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        assertTrue(plan.toString().contains(index), sql + "\n" + plan);
        assertFalse(plan.toString().contains("Seq Scan on message"), sql + "\n" + plan);
    }
}
