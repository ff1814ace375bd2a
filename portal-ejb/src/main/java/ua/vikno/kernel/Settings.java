package ua.vikno.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Settings of the installation, read through MicroProfile Config: {@code vikno.x.y} or the environment's {@code VIKNO_X_Y}.
 * {@code docs/operations.md} lists them.
 */
@ApplicationScoped
public class Settings {

    private final Map<String, Optional<String>> read = new ConcurrentHashMap<>();

    /** The demo run: demo people, a demo town, {@code /demo/…} pages. Never in production. */
    public boolean demo() {
        return get("vikno.demo").map(Boolean::parseBoolean).orElse(false);
    }

    /** Address people type, without a slash at the end; goes into letters, QR codes and sign-in redirects. */
    public String baseUrl() {
        String url = get("vikno.base.url").orElse("http://localhost:8080");
        return url.endsWith("/") ? url.replaceAll("/+$", "") : url;
    }

    /**
     * Value of a setting, empty where it is absent or blank. Read once: every request asks dozens of them, and for each the server would
     * look through all its sources. A change of settings is a restart.
     */
    public Optional<String> get(String name) {
        return read.computeIfAbsent(name, Settings::find);
    }

    private static Optional<String> find(String name) {
        return config().getOptionalValue(name, String.class).map(String::trim).filter(value -> !value.isEmpty());
    }

    /** Names of everything that is set, both {@code vikno.x.y} and {@code VIKNO_X_Y}. */
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        config().getPropertyNames().forEach(names::add);
        return names;
    }

    /** Value of a setting without which the portal cannot work. */
    public String require(String name) {
        return get(name)
                .orElseThrow(() -> new IllegalStateException("The setting " + name + " is missing: set "
                        + name.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "_")
                        + " in the server's environment"));
    }

    private static Config config() {
        return ConfigProvider.getConfig();
    }
}
