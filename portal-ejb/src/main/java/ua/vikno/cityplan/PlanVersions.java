package ua.vikno.cityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * Versions of the plan. A version never changes once loaded, so the last one read is kept; which is in use is asked of the database each
 * time, because another node may have switched it.
 */
@ApplicationScoped
class PlanVersions {

    private static final String BY_ID = "select id, version, title, source, licence, as_of, crs, boundary, training,"
            + " (bounds[0])[0] as east1, (bounds[0])[1] as north1, (bounds[1])[0] as east0, (bounds[1])[1] as north0"
            + " from cityplan.dataset where id = ?";

    @PersistenceContext
    EntityManager em;

    private final AtomicReference<Dataset> lastRead = new AtomicReference<>();

    /** The version in use. */
    public Optional<Dataset> active() {
        return one("select id, version from cityplan.dataset where active", statement -> {}, Found::of)
                .flatMap(this::read);
    }

    /** @throws PlanAbsent when no plan is in use */
    public Dataset requireActive() {
        return active().orElseThrow(PlanAbsent::new);
    }

    /** A version, in use or kept for sheets issued from it. */
    public Optional<Dataset> find(String version) {
        return one(
                        "select id, version from cityplan.dataset where version = ?",
                        statement -> statement.setString(1, version),
                        Found::of)
                .flatMap(this::read);
    }

    private record Found(long id, String version) {
        static Found of(ResultSet row) throws SQLException {
            return new Found(row.getLong(1), row.getString(2));
        }
    }

    /** The number is compared too: a load that was rolled back leaves a version that is not there. */
    private Optional<Dataset> read(Found found) {
        Dataset kept = lastRead.get();
        if (kept != null && kept.id() == found.id() && kept.version().equals(found.version())) {
            return Optional.of(kept);
        }
        Optional<Dataset> read = one(BY_ID, statement -> statement.setLong(1, found.id()), PlanVersions::dataset);
        read.ifPresent(lastRead::set);
        return read;
    }

    /** Stores a version under a name of its own, not in use yet. */
    public long add(Dataset dataset, Instant now) {
        return one(
                        "insert into cityplan.dataset (version, title, source, licence, as_of, crs, bounds, boundary, training, loaded_at)"
                                + " values (?, ?, ?, ?, ?, ?, box(point(?, ?), point(?, ?)), ?, ?, ?) returning id",
                        statement -> {
                            statement.setString(1, dataset.version());
                            statement.setString(2, dataset.title());
                            statement.setString(3, dataset.source());
                            statement.setString(4, dataset.licence());
                            statement.setDate(5, Date.valueOf(dataset.asOf()));
                            statement.setString(6, dataset.grid().code());
                            Envelope bounds = dataset.bounds();
                            statement.setDouble(7, bounds.getMinX());
                            statement.setDouble(8, bounds.getMinY());
                            statement.setDouble(9, bounds.getMaxX());
                            statement.setDouble(10, bounds.getMaxY());
                            statement.setBytes(11, new WKBWriter().write(dataset.boundary()));
                            statement.setBoolean(12, dataset.training());
                            statement.setTimestamp(13, Timestamp.from(now));
                        },
                        row -> row.getLong(1))
                .orElseThrow();
    }

    /**
     * Gives a loaded version its name, bounds and limits. When that very version was there before, the new rows go and the old ones stay.
     */
    public Dataset complete(long id, String version, Envelope bounds, Geometry boundary) {
        if (find(version).isPresent()) {
            PlanRows.update(
                    connection(), "delete from cityplan.dataset where id = ?", statement -> statement.setLong(1, id));
            return find(version).orElseThrow();
        }
        PlanRows.update(
                connection(),
                "update cityplan.dataset set version = ?, bounds = box(point(?, ?), point(?, ?)), boundary = ? where id = ?",
                statement -> {
                    statement.setString(1, version);
                    statement.setDouble(2, bounds.getMinX());
                    statement.setDouble(3, bounds.getMinY());
                    statement.setDouble(4, bounds.getMaxX());
                    statement.setDouble(5, bounds.getMaxY());
                    statement.setBytes(6, new WKBWriter().write(boundary));
                    statement.setLong(7, id);
                });
        return find(version).orElseThrow();
    }

    /** Puts a version in use instead of the one that was. */
    public void activate(long id) {
        PlanRows.update(
                connection(),
                "update cityplan.dataset set active = false where active and id <> ?",
                statement -> statement.setLong(1, id));
        PlanRows.update(
                connection(),
                "update cityplan.dataset set active = true where id = ?",
                statement -> statement.setLong(1, id));
    }

    private <T> Optional<T> one(String sql, PlanRows.Binding binding, PlanRows.Row<T> row) {
        List<T> rows = PlanRows.query(connection(), sql, binding, row);
        return rows.stream().findFirst();
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }

    private static Dataset dataset(ResultSet row) throws SQLException {
        return new Dataset(
                row.getLong("id"),
                row.getString("version"),
                row.getString("title"),
                row.getString("source"),
                row.getString("licence"),
                row.getObject("as_of", LocalDate.class),
                CityGrid.of(row.getString("crs")).orElseThrow(),
                new Envelope(
                        row.getDouble("east0"),
                        row.getDouble("east1"),
                        row.getDouble("north0"),
                        row.getDouble("north1")),
                shape(row.getBytes("boundary")),
                row.getBoolean("training"));
    }

    /** Reads what {@link WKBWriter} wrote. */
    static Geometry shape(byte[] wkb) {
        try {
            return new WKBReader().read(wkb);
        } catch (ParseException e) {
            throw new IllegalStateException("A shape of the city plan cannot be read", e);
        }
    }
}
