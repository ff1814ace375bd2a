package ua.vikno.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections used again, as the portal's pool does: a new one is a new process of the server that has read nothing of the
 * schema yet, and what is read outside a transaction takes one for each query.
 */
final class KeptConnections extends PGSimpleDataSource implements AutoCloseable {

    private static final long serialVersionUID = 1L;

    private final transient ConcurrentLinkedDeque<PooledConnection> free = new ConcurrentLinkedDeque<>();
    private final transient Set<Object> spoilt = ConcurrentHashMap.newKeySet();
    private final transient PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
    private volatile boolean closed;

    /**
     * Opens nothing yet.
     *
     * @param remembersPlans whether a statement that came often keeps its plan; else each is planned for its own values, however
     *     many tests asked before
     */
    KeptConnections(String url, String user, String password, boolean remembersPlans) {
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        if (!remembersPlans) {
            source.setPrepareThreshold(0);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        PooledConnection kept = free.poll();
        if (kept == null) {
            kept = source.getPooledConnection();
            kept.addConnectionEventListener(new Returning());
        }
        return kept.getConnection();
    }

    /** Ends those that nobody uses now, and each of the others when it comes back. */
    @Override
    public void close() {
        closed = true;
        for (PooledConnection kept = free.poll(); kept != null; kept = free.poll()) {
            end(kept);
        }
    }

    private static void end(PooledConnection kept) {
        try {
            kept.close();
        } catch (SQLException e) {
            // the server has ended it already
        }
    }

    private final class Returning implements ConnectionEventListener {

        @Override
        public void connectionClosed(ConnectionEvent event) {
            PooledConnection kept = (PooledConnection) event.getSource();
            if (closed || spoilt.remove(kept)) {
                end(kept);
            } else {
                free.push(kept);
            }
        }

        @Override
        public void connectionErrorOccurred(ConnectionEvent event) {
            spoilt.add(event.getSource());
        }
    }
}
