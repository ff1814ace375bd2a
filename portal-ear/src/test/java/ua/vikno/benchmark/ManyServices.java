package ua.vikno.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A hundred times the services of a portal, each copy under a number of its own, with its card and its offers. */
final class ManyServices {

    /** The code of the last copy of one of them. */
    static final String LAST = "28-13-99";

    private static final String SERVICES =
            "insert into catalogue.service (community_id, code, name_uk, name_en, sphere_id,"
                    + " provider_id, applicant, term_amount, term_unit, fee, fee_note, channel, extraterritorial, result_kind, basis, training)"
                    + " select community_id, code || '-' || n, name_uk || ' ' || n, name_en, sphere_id, provider_id, applicant, term_amount,"
                    + " term_unit, fee, fee_note, channel, extraterritorial, result_kind, basis, training"
                    + " from catalogue.service cross join generate_series(1, 99) n";

    private static final String OF_COPIES = " join catalogue.service s on s.id = %s.service_id"
            + " cross join generate_series(1, 99) n join catalogue.service t on t.code = s.code || '-' || n";

    private static final String CARDS = "insert into catalogue.card (service_id, edition, from_day, body)"
            + " select t.id, c.edition, c.from_day, c.body from catalogue.card c" + OF_COPIES.formatted("c");

    private static final String OFFERS =
            "insert into catalogue.offer (service_id, centre_id, office_id, channel, from_day, to_day)"
                    + " select t.id, o.centre_id, o.office_id, o.channel, o.from_day, o.to_day from catalogue.offer o"
                    + OF_COPIES.formatted("o");

    private ManyServices() {}

    /** How many there are then. */
    static long multiply(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(SERVICES);
            statement.execute(CARDS);
            statement.execute(OFFERS);
            connection.commit();
            statement.execute("analyze catalogue.service, catalogue.card, catalogue.offer");
            connection.commit();
            return count(statement);
        }
    }

    private static long count(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from catalogue.service")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
