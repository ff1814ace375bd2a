package ua.vikno.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/**
 * Two OpenID Connect providers in one server, {@code /citizen} and {@code /staff}, speaking the real protocol. Instead of
 * asking for a password they list the demo people.
 */
final class DemoIdentityProvider implements AutoCloseable {

    private final MockOAuth2Server server;
    private final String address;

    private DemoIdentityProvider(MockOAuth2Server server, String address) {
        this.server = server;
        this.address = address;
    }

    /**
     * Starts both.
     *
     * @param bind address to listen on
     * @param host name by which browsers reach it
     */
    static DemoIdentityProvider start(DemoSignInPage page, String bind, String host, int port) throws IOException {
        MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(true), new SignInPage(page));
        server.start(InetAddress.getByName(bind), port);
        return new DemoIdentityProvider(server, "http://" + host + ":" + port);
    }

    /** Issuer of one group of people: {@code citizen} or {@code staff}. */
    String issuer(String group) {
        return address + "/" + group;
    }

    @Override
    public void close() {
        server.shutdown();
    }

    /** Our page in the place of the server's own; what it posts is answered by the server. */
    private record SignInPage(DemoSignInPage page) implements Route {

        @Override
        public boolean match(OAuth2HttpRequest request) {
            List<String> path = request.getUrl().pathSegments();
            return "GET".equals(request.getMethod()) && path.size() == 2 && "authorize".equals(path.get(1));
        }

        @Override
        public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
            String group = request.getUrl().pathSegments().get(0);
            Headers headers = Headers.of("Content-Type", "text/html; charset=utf-8", "Cache-Control", "no-store");
            return new OAuth2HttpResponse(
                    headers, 200, page.html(group, request.getUrl().queryParameter("acr_values")), null);
        }
    }
}
