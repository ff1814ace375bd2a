package ua.vikno.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Wakes readers of the change feed as soon as a change commits, on every node. It holds one connection of its own, since a
 * pooled one could not wait for news, and takes a new one when the database was away.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ChangeReader {

    private static final Logger LOG = Logger.getLogger(ChangeReader.class.getName());
    private static final int WAIT_MILLIS = 2_000;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Settings settings;

    @Inject
    ChangeLog log;

    @Inject
    Jobs jobs;

    @Inject
    @Any
    Instance<ChangeConsumer> consumers;

    @Inject
    Event<ChangeSeen> seen;

    private volatile Connection listening;
    private volatile boolean stopped;
    private ScheduledFuture<?> loop;

    @PostConstruct
    void start() {
        loop = executor.scheduleWithFixedDelay(this::round, 1_000, 50, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        stopped = true;
        loop.cancel(true);
        drop();
    }

    /** One wait for news and one pass over all consumers; never throws, or the schedule would end. */
    private void round() {
        try {
            for (Long id : waitForNews()) {
                log.find(id).ifPresent(change -> seen.fire(new ChangeSeen(change)));
            }
            consumers.forEach(consumer -> jobs.run(consumer.name(), () -> catchUp(consumer)));
        } catch (SQLException | RuntimeException e) {
            drop();
            if (!stopped) {
                LOG.log(Level.WARNING, "The change feed cannot be read now, trying again: {0}", e.getMessage());
                pause();
            }
        }
    }

    private void catchUp(ChangeConsumer consumer) {
        try {
            while (!stopped && log.consumeNext(consumer)) {
                LOG.log(Level.FINEST, "{0} took a change", consumer.name());
            }
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Consumer " + consumer.name() + " could not take a change, it will be tried again",
                    e);
        }
    }

    private List<Long> waitForNews() throws SQLException {
        if (listening == null) {
            listening = connect();
        }
        PGNotification[] news = listening.unwrap(PGConnection.class).getNotifications(WAIT_MILLIS);
        List<Long> ids = new ArrayList<>();
        if (news != null) {
            for (PGNotification notification : news) {
                ids.add(Long.valueOf(notification.getParameter()));
            }
        }
        return ids;
    }

    private Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.require("vikno.db.url"));
        source.setUser(settings.require("vikno.db.user"));
        source.setPassword(settings.get("vikno.db.password").orElse(""));
        source.setApplicationName("vikno-changes");
        source.setConnectTimeout(5);
        source.setTcpKeepAlive(true);
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen vikno_change");
        }
        return connection;
    }

    private void drop() {
        Connection old = listening;
        listening = null;
        if (old != null) {
            try {
                old.close();
            } catch (SQLException e) {
                LOG.log(Level.FINE, "The listening connection was already gone", e);
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
