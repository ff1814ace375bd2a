package ua.vikno.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sign-in mechanism of our own in the WAR: its caller and roles rule the features in the EJB jar, and no session is made. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("container")
class RolesReachFeaturesIT {

    private final HttpClient browser = HttpClient.newHttpClient();

    @Deployment(testable = false)
    static EnterpriseArchive portal() {
        return Portal.with(RoleMechanism.class, RoleServlet.class);
    }

    @Test
    void nobodyIsRefused() throws Exception {
        assertEquals("refused as ANONYMOUS", ask(""));
    }

    @Test
    void anotherRoleIsRefused() throws Exception {
        assertEquals("refused as 42", ask("auditor"));
    }

    @Test
    void theRoleIsLetIn() throws Exception {
        assertEquals("let in as 42", ask("citizen"));
    }

    @Test
    void theContainerRemembersNobody() throws Exception {
        assertEquals("let in as 42", ask("citizen"));
        assertEquals("refused as ANONYMOUS", ask(""));
        assertEquals(0, response("citizen").headers().allValues("Set-Cookie").size());
    }

    private String ask(String role) throws IOException, InterruptedException {
        return response(role).body();
    }

    private HttpResponse<String> response(String role) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + System.getProperty("vikno.it.http.port") + "/it/role");
        return browser.send(
                HttpRequest.newBuilder(address).header("X-Role", role + " ").build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
