package ua.vikno.journey.open;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import ua.vikno.launcher.TestPortal;

/** Codes of bookings as telephones got them. */
final class SentCodes {

    private static final String LAST = "select arguments ->> 'number' from notification.message where address = ?"
            + " and template = 'appointment.code' order by id desc limit 1";

    private SentCodes() {}

    /** The last code that a telephone got. */
    static String last(TestPortal portal, String phone) throws SQLException {
        try (Connection connection = portal.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(LAST)) {
            statement.setString(1, phone);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }
}
