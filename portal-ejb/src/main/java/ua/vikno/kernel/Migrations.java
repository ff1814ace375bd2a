package ua.vikno.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the version of this program before anything else uses it. Flyway is the only owner of the schema.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = Migrations.DATA_SOURCE,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=vikno.db.url}",
        user = "${MPCONFIG=vikno.db.user}",
        password = "${MPCONFIG=vikno.db.password}",
        minPoolSize = 4,
        maxPoolSize = 40,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=2",
            "fish.payara.steady-pool-size=4",
            "ApplicationName=vikno"
        })
public class Migrations {

    /** The one data source of the portal. */
    public static final String DATA_SOURCE = "java:app/jdbc/vikno";

    @Resource(lookup = DATA_SOURCE)
    DataSource dataSource;

    @PostConstruct
    void migrate() {
        migrate(dataSource);
    }

    /** Applies what is missing; public for tests, which migrate an empty database the same way. */
    public static void migrate(DataSource dataSource) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .schemas("kernel")
                .createSchemas(true)
                .table("migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
