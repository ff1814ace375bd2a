package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The least assurance of each role, read again every minute: it is asked on every request and changed by a decision. */
@ApplicationScoped
class Assurances {

    private static final Duration FRESH = Duration.ofMinutes(1);

    /** From the weakest; a level of another name is weaker than all. */
    private static final List<String> LEVELS = List.of("low", "substantial", "high");

    private static final String HIGHEST = LEVELS.get(LEVELS.size() - 1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private volatile Kept kept;

    private record Kept(Map<String, String> least, Instant read) {}

    /** Those of the roles for which a sign-in of this level is enough. */
    public Set<String> admitted(Set<String> roles, String level) {
        Map<String, String> least = least();
        return roles.stream()
                .filter(role -> LEVELS.indexOf(level) >= LEVELS.indexOf(least.getOrDefault(role, HIGHEST)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, String> least() {
        Kept now = kept;
        if (now == null || now.read().plus(FRESH).isBefore(clock.instant())) {
            List<?> rows = em.createNativeQuery("select role, least from organisation.role_assurance")
                    .getResultList();
            Map<String, String> read = rows.stream()
                    .map(row -> (Object[]) row)
                    .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
            now = new Kept(read, clock.instant());
            kept = now;
        }
        return now.least();
    }
}
