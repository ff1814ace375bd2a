package ua.vikno.container;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vikno.kernel.Migrations;

/** The portal's start in the real server: its data source and its schema. */
@ExtendWith(ArquillianExtension.class)
@Tag("container")
class StartIT {

    @Deployment
    static EnterpriseArchive portal() {
        return Portal.with(StartIT.class);
    }

    @Test
    void migratesItsDatabase() throws Exception {
        DataSource source = (DataSource) new InitialContext().lookup(Migrations.DATA_SOURCE);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from kernel.migration where success")) {
            row.next();
            assertTrue(row.getInt(1) > 1);
        }
    }
}
