package ua.vikno.doors;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.launcher.TestPortal;

/** A look behind the pages: what stands in the audit trail, and sessions ended by somebody else's hand. */
final class Trail {

    private Trail() {}

    /** The last line so far. */
    static long last() {
        return Long.parseLong(
                rows("select coalesce(max(id), 0) from audit.entry").get(0));
    }

    /** Action and reason of the lines after one. */
    static List<String> after(long line) {
        return rows("select trim(action || ' ' || reason) from audit.entry where id > " + line + " order by id");
    }

    /** Those of them whose action begins so: the portal's own rounds write lines too. */
    static List<String> after(long line, String action) {
        return after(line).stream().filter(found -> found.startsWith(action)).toList();
    }

    static void endAllSessions() {
        change("update identity.session set ended = now() where ended is null");
    }

    /** Everybody has been away for so long. */
    static void letAllSessionsRest(int minutes) {
        change("update identity.session set created = created - interval '" + minutes
                + " min', seen = seen - interval '" + minutes + " min' where ended is null");
    }

    static void change(String sql) {
        try (Connection connection = TestPortal.deployed().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> rows(String sql) {
        List<String> found = new ArrayList<>();
        try (Connection connection = TestPortal.deployed().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
