package ua.vikno.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Settings;

/** The providers named in the settings. They are read once: a change of settings is a restart. */
@ApplicationScoped
class TrustedProviders {

    private static final Pattern NAME =
            Pattern.compile("vikno\\.oidc\\.([a-z0-9]+)\\.issuer|VIKNO_OIDC_([A-Z0-9]+)_ISSUER");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String SCOPE = "openid profile email phone";

    @Inject
    Settings settings;

    private volatile Map<String, IdentityProvider> read;

    /** In the order of their {@code order} settings, then of their names. */
    public List<IdentityProvider> all() {
        return byId().values().stream()
                .sorted((a, b) -> Integer.compare(order(a.id()), order(b.id())))
                .toList();
    }

    public Optional<IdentityProvider> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId().get(id));
    }

    private Map<String, IdentityProvider> byId() {
        Map<String, IdentityProvider> providers = read;
        if (providers == null) {
            providers = new TreeMap<>();
            for (String name : settings.names()) {
                Matcher matcher = NAME.matcher(name);
                if (matcher.matches()) {
                    String id = matcher.group(1) == null ? matcher.group(2).toLowerCase(Locale.ROOT) : matcher.group(1);
                    providers.put(id, provider(id));
                }
            }
            read = providers;
        }
        return providers;
    }

    private IdentityProvider provider(String id) {
        String prefix = "vikno.oidc." + id + ".";
        String title = settings.get(prefix + "title").orElse(id);
        return new IdentityProvider(
                id,
                issuer(prefix),
                settings.require(prefix + "client-id"),
                settings.get(prefix + "client-secret").orElse(""),
                settings.get(prefix + "scope").orElse(SCOPE),
                IdentityProvider.Kind.valueOf(
                        settings.get(prefix + "kind").orElse("citizen").toUpperCase(Locale.ROOT)),
                settings.get(prefix + "assurance").orElse("substantial"),
                new Bilingual(title, settings.get(prefix + "title-en").orElse("")),
                settings.get(prefix + "hint")
                        .map(hint -> new Bilingual(
                                hint, settings.get(prefix + "hint-en").orElse("")))
                        .orElse(null),
                settings.get(prefix + "icon").orElse("user"));
    }

    /** What a provider says must not be changed on the way, so it is asked over TLS, or on this very machine. */
    private URI issuer(String prefix) {
        URI issuer = URI.create(settings.require(prefix + "issuer"));
        if ("https".equals(issuer.getScheme()) || settings.demo() || LOOPBACK.contains(issuer.getHost())) {
            return issuer;
        }
        throw new IllegalStateException("The setting " + prefix + "issuer must begin with https://");
    }

    private int order(String id) {
        return settings.get("vikno.oidc." + id + ".order")
                .map(Integer::parseInt)
                .orElse(100);
    }
}
