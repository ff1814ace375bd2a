package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long whoever came now would wait, reckoned for everyone who asks within some seconds at once: each topic lets the hall run on. */
@ApplicationScoped
class HallWaits {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    HallRows rows;

    @Inject
    HallState state;

    @Inject
    Clock clock;

    private final Map<Long, WaitsView> kept = new ConcurrentHashMap<>();

    public WaitsView of(long office) {
        Instant now = clock.instant();
        boolean paused = state.isPaused(office);
        WaitsView known = kept.get(office);
        // that a hall stands still is told at once
        if (known != null && known.paused() == paused && now.isBefore(known.at().plus(FRESH))) {
            return known;
        }
        WaitsView view = new WaitsView(rows.topics(office, state.today()), state.newcomers(office), paused, now);
        kept.put(office, view);
        return view;
    }
}
