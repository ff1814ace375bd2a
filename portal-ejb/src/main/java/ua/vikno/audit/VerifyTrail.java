package ua.vikno.audit;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * Checks the trail from the command line, past the portal and its people: for an auditor who trusts neither. Reads only, in one
 * snapshot of the database. The command is in {@code docs/operations.md}.
 *
 * <p>Ends with 0 where the trail is whole, 1 where it is not, 2 where it could not be read.
 */
public final class VerifyTrail {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNREAD = 2;

    private VerifyTrail() {}

    /** Takes the database from {@code VIKNO_DB_URL}, {@code VIKNO_DB_USER} and {@code VIKNO_DB_PASSWORD}. */
    public static void main(String[] none) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.exit(run(System.getenv(), new PrintStream(out, true, StandardCharsets.UTF_8)));
    }

    static int run(Map<String, String> settings, PrintStream out) {
        String url = settings.get("VIKNO_DB_URL");
        if (url == null) {
            out.println("VIKNO_DB_URL is not set: jdbc:postgresql://host/vikno");
            return UNREAD;
        }
        try (Connection connection =
                DriverManager.getConnection(url, settings.get("VIKNO_DB_USER"), settings.get("VIKNO_DB_PASSWORD"))) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return tell(ChainCheck.of(connection), out);
        } catch (SQLException e) {
            out.println("The trail could not be read: " + e.getMessage());
            return UNREAD;
        }
    }

    private static int tell(ChainCheck check, PrintStream out) {
        for (ChainFlaw flaw : check.flaws()) {
            out.println(flaw.kind() + named(" seal ", flaw.seal()) + named(" row ", flaw.entry()));
        }
        boolean whole = check.flaws().isEmpty();
        out.println(check.seals() + " seals checked: the trail is " + (whole ? "whole" : "broken"));
        return whole ? WHOLE : BROKEN;
    }

    private static String named(String what, long number) {
        return number == 0 ? "" : what + number;
    }
}
