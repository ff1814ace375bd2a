package ua.vikno.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether one courier works. Failures in a row open it: the courier gets nothing, but is probed, soon at first and then every half a
 * minute; one that works closes it.
 */
@Entity
@Table(schema = "notification", name = "circuit")
class Circuit {

    /** So many failures in a row open it. */
    static final int FAILURES = 3;

    private static final int FIRST_PAUSE = 5;
    private static final int LONGEST_PAUSE = 30;

    @Id
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NewsChannel channel;

    @Column(nullable = false)
    private int failures;

    @Column(name = "open_since")
    private Instant openSince;

    @Column(name = "next_probe_at")
    private Instant nextProbeAt;

    @Column(name = "pause_seconds", nullable = false)
    private int pauseSeconds;

    @Column(name = "last_error", nullable = false)
    private String lastError;

    @Version
    @Column(nullable = false)
    private int version;

    protected Circuit() {}

    String name() {
        return name;
    }

    boolean isOpen() {
        return openSince != null;
    }

    Instant openSince() {
        return openSince;
    }

    Instant nextProbeAt() {
        return nextProbeAt;
    }

    String lastError() {
        return lastError;
    }

    boolean isUntroubled() {
        return failures == 0 && openSince == null;
    }

    boolean isProbeDue(Instant now) {
        return openSince != null && !nextProbeAt.isAfter(now);
    }

    /** Failed so many times, a probe 0; opens it when they are enough, and from then on leaves ever longer pauses. */
    void failed(int times, String error, Instant now) {
        failures += times;
        lastError = error;
        if (times > 0 && failures >= FAILURES) {
            openSince = openSince == null ? now : openSince;
            postpone(now);
        }
    }

    /** Open until then, by the courier's own patience. */
    void opened(String error, Instant now, Instant until) {
        failures++;
        lastError = error;
        openSince = openSince == null ? now : openSince;
        nextProbeAt = until;
    }

    /** One node probes now; the others wait for the next time. */
    void postpone(Instant now) {
        pauseSeconds = pauseSeconds == 0 ? FIRST_PAUSE : Math.min(2 * pauseSeconds, LONGEST_PAUSE);
        nextProbeAt = now.plus(Duration.ofSeconds(pauseSeconds));
    }

    void works() {
        failures = 0;
        openSince = null;
        nextProbeAt = null;
        pauseSeconds = 0;
        lastError = "";
    }
}
