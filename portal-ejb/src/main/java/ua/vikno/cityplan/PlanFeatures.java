package ua.vikno.cityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import ua.vikno.cityplan.drawing.MapFeature;
import ua.vikno.cityplan.loading.FoundFeature;

/** What is drawn: found by a box, read as WKB. */
@ApplicationScoped
class PlanFeatures {

    /** The statement every tile and sheet asks; package-visible for the test of its plan. */
    static final String WITHIN = "select layer, class, name, number, shape from cityplan.feature"
            + " where dataset_id = ? and extent && box(point(?, ?), point(?, ?)) and zoom_min <= ? order by id";

    private static final String INSERT =
            "insert into cityplan.feature (dataset_id, layer, class, name, number, zoom_min, extent, shape)"
                    + " values (?, ?, ?, ?, ?, ?, box(point(?, ?), point(?, ?)), ?)";

    @PersistenceContext
    EntityManager em;

    /**
     * Features that touch the window, in the order they were loaded.
     *
     * @param window in the dataset's plane metres
     * @param zoom of the tile; 18 for everything
     */
    public List<MapFeature> within(long dataset, Envelope window, int zoom) {
        WKBReader wkb = new WKBReader();
        return PlanRows.query(
                em.unwrap(Connection.class),
                WITHIN,
                statement -> {
                    statement.setLong(1, dataset);
                    statement.setDouble(2, window.getMinX());
                    statement.setDouble(3, window.getMinY());
                    statement.setDouble(4, window.getMaxX());
                    statement.setDouble(5, window.getMaxY());
                    statement.setInt(6, zoom);
                },
                row -> new MapFeature(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        shape(wkb, row.getBytes(5))));
    }

    private static org.locationtech.jts.geom.Geometry shape(WKBReader reader, byte[] wkb) {
        try {
            return reader.read(wkb);
        } catch (org.locationtech.jts.io.ParseException e) {
            throw new IllegalStateException("A shape of the city plan cannot be read", e);
        }
    }

    public void addAll(long dataset, List<FoundFeature> features) {
        WKBWriter wkb = new WKBWriter();
        PlanRows.insertAll(em.unwrap(Connection.class), INSERT, features, kept -> statement -> {
            MapFeature feature = kept.feature();
            Envelope box = feature.shape().getEnvelopeInternal();
            statement.setLong(1, dataset);
            statement.setString(2, feature.layer());
            statement.setString(3, feature.style());
            statement.setString(4, feature.name());
            statement.setString(5, feature.number());
            statement.setInt(6, kept.zoomMin());
            statement.setDouble(7, box.getMinX());
            statement.setDouble(8, box.getMinY());
            statement.setDouble(9, box.getMaxX());
            statement.setDouble(10, box.getMaxY());
            statement.setBytes(11, wkb.write(feature.shape()));
        });
    }

    /** Fresh statistics, so that the first questions after a load already use the indexes. */
    public void analyse() {
        for (String table : List.of("feature", "street", "address")) {
            PlanRows.update(em.unwrap(Connection.class), "analyze cityplan." + table, statement -> {});
        }
    }
}
