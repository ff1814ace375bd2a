package ua.vikno.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Events that somebody is told of by a short text, written as the portal's features write them: the message and the change that wakes the
 * sender, in one transaction.
 */
public final class TextEvents {

    private static final String MESSAGE =
            "insert into notification.message (account_id, channel, address, template, language,"
                    + " arguments, about, message_id, status, attempts, due_at, last_error, created_at, version, parts) values"
                    + " (0, 'SMS', ?, 'submission.submitted', 'uk', cast(? as jsonb), '', cast(gen_random_uuid() as text),"
                    + " 'WAITING', 0, now(), '', now(), 1, 1)";

    private static final String CHANGE = "with row as (insert into kernel.change (topic, key, detail) values"
            + " ('notification.waiting', '0', '{}') returning id) select pg_notify('vikno_change', id::text) from row";

    private TextEvents() {}

    /** One event, known by its number in the text. */
    public static void one(DataSource database, String number, String phone) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement message = connection.prepareStatement(MESSAGE);
                    PreparedStatement change = connection.prepareStatement(CHANGE)) {
                message.setString(1, phone);
                message.setString(
                        2,
                        "{\"number\": \"" + number + "\", \"service\": \"-\", \"link\": \"https://vikno.example/my\"}");
                message.executeUpdate();
                change.execute();
            }
            connection.commit();
        }
    }
}
