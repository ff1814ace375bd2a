package ua.vikno.kernel;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The kernel's beans on a test's entity manager, for tests of other features. */
public final class TestKernel {

    private TestKernel() {}

    public static ChangeFeed feed(EntityManager em) {
        ChangeFeed feed = new ChangeFeed();
        feed.em = em;
        return feed;
    }

    public static Counters counters(EntityManager em) {
        Counters counters = new Counters();
        counters.em = em;
        return counters;
    }

    public static PublicContent publicContent(EntityManager em) {
        PublicContent content = new PublicContent();
        content.state = new PublicState();
        content.state.em = em;
        return content;
    }

    /** Settings given as name, value, name, value. */
    public static Settings settings(String... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Settings() {
            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(values.get(name));
            }

            @Override
            public Set<String> names() {
                return Set.copyOf(values.keySet());
            }
        };
    }
}
