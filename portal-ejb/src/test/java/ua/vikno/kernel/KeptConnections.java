package ua.vikno.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections used again, as the portal's pool does, with the plans they remember. */
final class KeptConnections extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    private final transient ConcurrentLinkedDeque<PooledConnection> free = new ConcurrentLinkedDeque<>();
    private final transient PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();

    KeptConnections(String url, String user, String password) {
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
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

    private final class Returning implements ConnectionEventListener {

        @Override
        public void connectionClosed(ConnectionEvent event) {
            free.push((PooledConnection) event.getSource());
        }

        @Override
        public void connectionErrorOccurred(ConnectionEvent event) {
            // it is not used again
        }
    }
}
