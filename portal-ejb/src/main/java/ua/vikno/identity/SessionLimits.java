package ua.vikno.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.Settings;

/**
 * How long a session may stand unused and in all. Each role has its limits ({@code vikno.session.<role>.…}), else those of staff
 * or those of everyone; a person of several roles is held to the strictest, and a shared computer is a role of its own here.
 */
@ApplicationScoped
class SessionLimits {

    private static final String SHARED = "shared";
    private static final String IDLE = "idle-minutes";
    private static final String LONGEST = "longest-minutes";

    /** Minutes, where the operator set nothing. */
    private static final Map<String, Map<String, Integer>> USUAL = Map.of(
            "everyone",
            Map.of(IDLE, 30, LONGEST, 720),
            "staff",
            Map.of(IDLE, 20, LONGEST, 600),
            SHARED,
            Map.of(IDLE, 5, LONGEST, 60));

    @Inject
    Settings settings;

    /**
     * Limits of one session.
     *
     * @param idle since the last request
     * @param longest since signing in
     */
    record Limits(Duration idle, Duration longest) {

        boolean allow(Instant created, Instant seen, Instant now) {
            return !seen.isBefore(now.minus(idle)) && !created.isBefore(now.minus(longest));
        }
    }

    /** The widest limits there are: what is beyond them stands for nobody. */
    public Limits widest() {
        return new Limits(widest(IDLE), widest(LONGEST));
    }

    private Duration widest(String limit) {
        return Stream.concat(Stream.of("everyone", "staff"), Role.ALL.stream())
                .map(name -> minutes(name, limit))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The strictest of the roles. */
    public Limits of(Collection<String> roles, boolean shared) {
        return new Limits(strictest(roles, shared, IDLE), strictest(roles, shared, LONGEST));
    }

    private Duration strictest(Collection<String> roles, boolean shared, String limit) {
        Stream<Duration> held = roles.isEmpty()
                ? Stream.of(minutes("everyone", limit))
                : roles.stream().map(role -> minutes(role, limit));
        return Stream.concat(held, shared ? Stream.of(minutes(SHARED, limit)) : Stream.empty())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Duration minutes(String name, String limit) {
        return switch (name) {
            case "everyone" -> set("vikno.session." + limit, USUAL.get(name).get(limit));
            case "staff", SHARED ->
                set("vikno.session." + name + "." + limit, USUAL.get(name).get(limit));
            default ->
                settings.get("vikno.session." + name + "." + limit)
                        .map(Long::parseLong)
                        .map(Duration::ofMinutes)
                        .orElseGet(() -> minutes(name.equals(Role.CITIZEN) ? "everyone" : "staff", limit));
        };
    }

    private Duration set(String setting, int usual) {
        return Duration.ofMinutes(settings.get(setting).map(Integer::parseInt).orElse(usual));
    }
}
