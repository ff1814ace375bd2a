package ua.vikno.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.identity.SignInRefused;
import ua.vikno.kernel.Migrations;

/**
 * The features inside the real server. One class, since each deploys the whole program anew; in the place of the portal, so it comes after those that
 * need that, as the names of the packages say.
 */
@ExtendWith(ArquillianExtension.class)
@Isolated
class ServerIT {

    @Deployment
    static EnterpriseArchive portal() {
        return Portal.with(ServerIT.class, Woven.class, RoleMechanism.class, RoleServlet.class);
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

    /** The server has older ones of its own (ADR 0021). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.nimbusds.jose.JWSObject",
                "com.nimbusds.jwt.SignedJWT",
                "com.nimbusds.openid.connect.sdk.validators.IDTokenValidator"
            })
    void librariesComeFromTheApplication(String name) throws ClassNotFoundException {
        String source = source(name);
        assertTrue(source.contains("vikno-it"), name + " from " + source);
        assertTrue(source.contains("/lib/"), name + " from " + source);
    }

    @Test
    void theSignatureLibraryIsTheOneOfTheBuild() throws ClassNotFoundException {
        String source = source("com.nimbusds.jose.JWSObject");
        assertTrue(source.endsWith("nimbus-jose-jwt-10.9.1.jar"), source);
    }

    /** Nobody outside their feature can name them, and still lazy relations and tracked changes work (ADR 0013). */
    @Test
    void everyEntityIsClosedInItsFeatureAndWoven() throws Exception {
        List<Class<?>> entities = Woven.entities();
        assertTrue(entities.size() > 20, entities.toString());
        for (Class<?> entity : entities) {
            assertFalse(Modifier.isPublic(entity.getModifiers()), entity + " is public");
            assertTrue(Woven.interfaces(entity).contains(Woven.MARK), entity + " is not woven");
        }
    }

    @Test
    void aCaseReadsItsHistoryOnlyWhenAskedAndKnowsItsChanges() {
        String mark = Woven.MARK;
        assertEquals(
                Set.of(mark, mark + "Lazy", mark + "ChangeTracking", mark + "FetchGroups"),
                Woven.interfaces(Woven.load("ua.vikno.casework.CaseFile")).stream()
                        .filter(name -> name.startsWith(mark))
                        .collect(Collectors.toSet()));
    }

    /** A sign-in mechanism of our own in the WAR: its caller and roles rule the features in the EJB jar (ADR 0020). */
    @Test
    @RunAsClient
    void rolesReachTheFeatures() throws Exception {
        assertEquals("refused as ANONYMOUS", ask(""));
        assertEquals("refused as 42", ask("auditor"));
        assertEquals("let in as 42", ask("citizen"));
    }

    @Test
    @RunAsClient
    void theContainerRemembersNobody() throws Exception {
        assertEquals("let in as 42", ask("citizen"));
        assertEquals("refused as ANONYMOUS", ask(""));
        assertEquals(0, response("citizen").headers().allValues("Set-Cookie").size());
    }

    /** As the EJB jar sees it. */
    private static String source(String name) throws ClassNotFoundException {
        return SignInRefused.class
                .getClassLoader()
                .loadClass(name)
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
    }

    private static String ask(String role) throws IOException, InterruptedException {
        return response(role).body();
    }

    private static HttpResponse<String> response(String role) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + System.getProperty("vikno.it.http.port") + "/it/role");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("X-Role", role + " ")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
