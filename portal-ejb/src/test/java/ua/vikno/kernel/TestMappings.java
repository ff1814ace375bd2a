package ua.vikno.kernel;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/**
 * The portal's own persistence unit on a test's database, with transactions of our own instead of the container's. Reading the
 * mappings takes longer than most tests: what one database left is used again on the next.
 */
final class TestMappings {

    private static final ConcurrentLinkedQueue<TestMappings> FREE = new ConcurrentLinkedQueue<>();

    private final MovingDataSource source = new MovingDataSource();
    private KeptConnections connections;
    private EntityManagerFactory factory;

    private TestMappings() {}

    static TestMappings on(KeptConnections connections) {
        TestMappings free = FREE.poll();
        TestMappings mappings = free == null ? new TestMappings() : free;
        mappings.to(connections);
        if (mappings.factory == null) {
            mappings.factory = factory(mappings.source);
        }
        return mappings;
    }

    void to(KeptConnections next) {
        if (connections != null) {
            connections.close();
        }
        connections = next;
        source.to(next);
    }

    EntityManagerFactory factory() {
        return factory;
    }

    /** For whoever comes next; what the database held is forgotten. */
    void free() {
        connections.close();
        factory.getCache().evictAll();
        FREE.add(this);
    }

    private static EntityManagerFactory factory(DataSource source) {
        return Persistence.createEntityManagerFactory(
                "vikno",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", source,
                        "eclipselink.session-name", "test-" + System.identityHashCode(source),
                        "eclipselink.weaving", "false"));
    }
}
