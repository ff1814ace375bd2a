package ua.vikno.cityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import ua.vikno.cityplan.loading.FoundAddress;
import ua.vikno.cityplan.tile.Globe;
import ua.vikno.kernel.StreetWords;

/** Streets and addresses of a version of the plan. */
@ApplicationScoped
class PlanAddresses {

    private static final String LIKENESS = "0.42";
    private static final String LIKE_ESCAPES = "([\\\\%_])";

    /** Streets by likeness; package-visible for the test of its plan. */
    static final String STREETS = "select id, kind, name, old_names, wording, word_similarity(?, wording) as likeness"
            + " from cityplan.street where dataset_id = ? and (wording like ? or ? <% wording)"
            + " order by (wording like ?) desc, likeness desc, name collate kernel.uk limit ?";

    private static final String ADDRESS =
            "select a.id, s.kind, s.name, a.number, a.latitude, a.longitude from cityplan.address a"
                    + " join cityplan.street s on s.id = a.street_id ";

    /** The nearest address; package-visible for the test of its plan. */
    static final String NEAREST =
            "select a.id, s.kind, s.name, a.number, a.latitude, a.longitude, a.position <-> point(?, ?) as distance"
                    + " from cityplan.address a join cityplan.street s on s.id = a.street_id"
                    + " where a.dataset_id = ? order by a.position <-> point(?, ?) limit 1";

    @PersistenceContext
    EntityManager em;

    /** A street found by its words. */
    record Street(long id, String kind, String name, List<String> oldNames, String wording, double likeness) {}

    /** An address with its distance from the place asked, metres. */
    record Nearest(AddressMatch match, double distance) {}

    /** Streets whose present or old name begins like this or is like it, the likest first. */
    public List<Street> streets(long dataset, String folded, int limit) {
        PlanRows.query(
                connection(),
                "select set_config('pg_trgm.word_similarity_threshold', ?, true)",
                statement -> statement.setString(1, LIKENESS),
                row -> row.getString(1));
        String begins = folded.replaceAll(LIKE_ESCAPES, "\\\\$1") + "%";
        return PlanRows.query(
                connection(),
                STREETS,
                statement -> {
                    statement.setString(1, folded);
                    statement.setLong(2, dataset);
                    statement.setString(3, begins);
                    statement.setString(4, folded);
                    statement.setString(5, begins);
                    statement.setInt(6, limit);
                },
                PlanAddresses::street);
    }

    /** Houses of a street whose number begins so, in the order of numbers. */
    public List<AddressMatch> houses(Street street, String foldedNumber, int limit) {
        return PlanRows.query(
                connection(),
                ADDRESS + "where a.street_id = ? and a.folded like ?"
                        + " order by (a.folded = ?) desc, substring(a.folded from '^[0-9]+')::int, a.folded limit ?",
                statement -> {
                    statement.setLong(1, street.id());
                    statement.setString(2, foldedNumber.replaceAll(LIKE_ESCAPES, "\\\\$1") + "%");
                    statement.setString(3, foldedNumber);
                    statement.setInt(4, limit);
                },
                row -> match(row, true));
    }

    /** The house with just this number. */
    public Optional<AddressMatch> house(Street street, String foldedNumber) {
        return PlanRows.query(
                        connection(),
                        ADDRESS + "where a.street_id = ? and a.folded = ? order by a.number limit 1",
                        statement -> {
                            statement.setLong(1, street.id());
                            statement.setString(2, foldedNumber);
                        },
                        row -> match(row, true))
                .stream()
                .findFirst();
    }

    /** One of a street's houses, near its middle; the text names the street only. */
    public Optional<AddressMatch> middle(Street street) {
        return PlanRows.query(
                        connection(),
                        ADDRESS + "where a.street_id = ? order by a.position <->"
                                + " (select point(avg(position[0]), avg(position[1])) from cityplan.address where street_id = ?) limit 1",
                        statement -> {
                            statement.setLong(1, street.id());
                            statement.setLong(2, street.id());
                        },
                        row -> match(row, false))
                .stream()
                .findFirst();
    }

    public Optional<Nearest> nearest(long dataset, PlanePoint place) {
        return PlanRows.query(
                        connection(),
                        NEAREST,
                        statement -> {
                            statement.setDouble(1, place.east());
                            statement.setDouble(2, place.north());
                            statement.setLong(3, dataset);
                            statement.setDouble(4, place.east());
                            statement.setDouble(5, place.north());
                        },
                        row -> new Nearest(match(row, true), row.getDouble(7)))
                .stream()
                .findFirst();
    }

    /** How many addresses stand in the window. */
    public int count(long dataset, Envelope window) {
        return PlanRows.query(
                        connection(),
                        "select count(*) from cityplan.address where dataset_id = ? and position <@ box(point(?, ?), point(?, ?))",
                        statement -> {
                            statement.setLong(1, dataset);
                            statement.setDouble(2, window.getMinX());
                            statement.setDouble(3, window.getMinY());
                            statement.setDouble(4, window.getMaxX());
                            statement.setDouble(5, window.getMaxY());
                        },
                        row -> row.getInt(1))
                .get(0);
    }

    /** Stores streets (by «kind name») with their old names and the addresses on them. */
    public void addAll(Dataset plan, Map<String, List<String>> oldNames, List<FoundAddress> addresses) {
        long dataset = plan.id();
        Globe globe = plan.grid().converter();
        Map<String, Long> streets = new HashMap<>();
        List<FoundAddress> distinct = new ArrayList<>();
        Map<String, Boolean> seen = new HashMap<>();
        for (FoundAddress address : addresses) {
            String key = address.kind() + " " + address.street();
            if (seen.putIfAbsent(key + "\t" + address.number(), true) == null) {
                distinct.add(address);
            }
            streets.computeIfAbsent(
                    key,
                    any -> addStreet(dataset, address.kind(), address.street(), oldNames.getOrDefault(key, List.of())));
        }
        PlanRows.insertAll(
                connection(),
                "insert into cityplan.address (dataset_id, street_id, number, folded, position, latitude, longitude)"
                        + " values (?, ?, ?, ?, point(?, ?), ?, ?)",
                distinct,
                address -> statement -> {
                    statement.setLong(1, dataset);
                    statement.setLong(2, streets.get(address.kind() + " " + address.street()));
                    statement.setString(3, address.number());
                    statement.setString(4, StreetWords.foldNumber(address.number()));
                    Coordinate degrees = globe.degrees(address.place());
                    statement.setDouble(5, address.place().x);
                    statement.setDouble(6, address.place().y);
                    statement.setDouble(7, degrees.y);
                    statement.setDouble(8, degrees.x);
                });
    }

    private long addStreet(long dataset, String kind, String name, List<String> oldNames) {
        StringBuilder wording = new StringBuilder(StreetWords.fold(name));
        oldNames.forEach(old -> wording.append(" | ").append(StreetWords.fold(old)));
        Connection connection = connection();
        return PlanRows.query(
                        connection,
                        "insert into cityplan.street (dataset_id, kind, name, old_names, wording) values (?, ?, ?, ?, ?) returning id",
                        statement -> {
                            statement.setLong(1, dataset);
                            statement.setString(2, kind);
                            statement.setString(3, name);
                            statement.setArray(4, connection.createArrayOf("text", oldNames.toArray()));
                            statement.setString(5, wording.toString());
                        },
                        row -> row.getLong(1))
                .get(0);
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }

    private static Street street(ResultSet row) throws SQLException {
        String[] old = (String[]) row.getArray("old_names").getArray();
        return new Street(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("name"),
                List.of(old),
                row.getString("wording"),
                row.getDouble("likeness"));
    }

    private static AddressMatch match(ResultSet row, boolean house) throws SQLException {
        String kind = row.getString(2);
        String name = row.getString(3);
        return new AddressMatch(
                row.getLong(1),
                house ? StreetWords.address(kind, name, row.getString(4)) : StreetWords.street(kind, name),
                "",
                new GeoPoint(row.getDouble(5), row.getDouble(6)),
                house);
    }
}
