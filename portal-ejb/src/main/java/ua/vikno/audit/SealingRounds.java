package ua.vikno.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals the trail every three seconds on every node, so that a committed row is sealed within ten. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealingRounds {

    private static final Logger LOG = Logger.getLogger(SealingRounds.class.getName());
    private static final long EVERY_SECONDS = 3;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Seals seals;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }

    /** The edge of a scheduler: whatever goes wrong (the database is away), the next round comes. */
    private void round() {
        try {
            int sealed = seals.sealNext();
            while (sealed > 0) {
                sealed = seals.sealNext();
            }
            seals.makeRoots();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The trail could not be sealed now, trying again: {0}", e.getMessage());
        }
    }
}
