package ua.vikno.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the database holds of drafts and applications, behind the pages. */
final class KeptDrafts {

    private final DataSource database;

    KeptDrafts(DataSource database) {
        this.database = database;
    }

    /** What is kept of an input of a draft; empty where nothing is. */
    String value(long draft, String input) throws SQLException {
        return ask(
                "select coalesce((select entries -> ? -> 'v' ->> 0 from submission.draft where id = ?), '')",
                input,
                draft);
    }

    /** How many applications came of a draft. */
    int applications(long draft) throws SQLException {
        return Integer.parseInt(ask("select count(*) from submission.application where draft_id = ?", draft));
    }

    /** The number of the application that came of a draft. */
    int number(long draft) throws SQLException {
        return Integer.parseInt(ask("select max(number) from submission.application where draft_id = ?", draft));
    }

    private String ask(String query, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
