package ua.vikno.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A migrated PostgreSQL for a test that ends in {@code IT}: one server for the whole run, one transaction for each test,
 * rolled back at its end.
 *
 * <pre>{@code
 * @RegisterExtension
 * final TestDatabase database = new TestDatabase();
 *
 * @Test
 * void isKept() {
 *     things.em = database.em();
 * }
 * }</pre>
 *
 * Tests of several transactions at once take a database of their own: {@link #fresh()}.
 */
public final class TestDatabase implements BeforeEachCallback, AfterEachCallback {

    private final Filling[] fillings;
    private EntityManager em;

    /** What is written before the tests begin is there in each of them. */
    public TestDatabase(Filling... fillings) {
        this.fillings = fillings;
    }

    /** The entity manager of this test, in a transaction that will be rolled back. */
    public EntityManager em() {
        return em;
    }

    /** The connection of this test's transaction; what the entity manager holds is written to it first. */
    public Connection connection() {
        em.flush();
        return em.unwrap(Connection.class);
    }

    /** A migrated database that nobody else uses, removed when closed. */
    public static FreshDatabase fresh() {
        return TestServer.running().fresh(freshName());
    }

    /**
     * The same with what the fillings wrote, each over the one before it. A filling of one name is done once in a run, the others
     * take copies.
     */
    public static FreshDatabase filled(Filling... fillings) throws Exception {
        return TestServer.running().filled(freshName(), fillings);
    }

    static String freshName() {
        return "fresh_" + UUID.randomUUID().toString().replace("-", "");
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        em = TestServer.running().shared(fillings).entityManagers().createEntityManager();
        em.getTransaction().begin();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
        em.close();
    }

    /** A database with the portal's whole schema and the means to use it from several threads. */
    public static final class FreshDatabase implements AutoCloseable {

        private final EmbeddedDatabase server;
        private final String name;
        private final TestMappings mappings;

        FreshDatabase(EmbeddedDatabase server, String name) {
            this.server = server;
            this.name = name;
            this.mappings = TestMappings.on(connections(false));
        }

        public DataSource dataSource() {
            return server.dataSource(name);
        }

        public String url() {
            return server.url(name);
        }

        public String password() {
            return server.password();
        }

        public EntityManagerFactory entityManagers() {
            return mappings.factory();
        }

        /** Keeps plans of statements from now on, as the portal does, for benchmarks; tests do not depend on what came before. */
        public void keepPlans() {
            mappings.to(connections(true));
        }

        private KeptConnections connections(boolean remembersPlans) {
            return new KeptConnections(url(), EmbeddedDatabase.USER, password(), remembersPlans);
        }

        /** Runs the work in a transaction of its own that commits, or rolls back if the work throws. */
        public <T> T inTransaction(Work<T> work) throws Exception {
            EntityManager em = mappings.factory().createEntityManager();
            try {
                em.getTransaction().begin();
                T result = work.with(em);
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
                em.close();
            }
        }

        @Override
        public void close() {
            leave();
            server.dropDatabase(name);
        }

        /** Lets the database stand as it is. */
        void leave() {
            mappings.free();
        }
    }

    /**
     * What a database has from the beginning.
     *
     * @param name its own, and always over the same others
     * @param work writes it
     */
    public record Filling(String name, Work<?> work) {}

    /** What a test does inside a transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T with(EntityManager em) throws Exception;
    }
}
