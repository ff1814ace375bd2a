package ua.vikno.web.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vikno.identity.RefusedVisits;
import ua.vikno.kernel.Settings;
import ua.vikno.web.Address;
import ua.vikno.web.AddressFilter;

/**
 * Counts requests of one network address, and of one person, in buckets that fill again evenly; who is over the limit is told
 * when to come back. Counts live in memory of bounded size and are each node's own. Pages that are only read and health checks
 * are not counted.
 */
@ApplicationScoped
public class RateLimits {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int MOST_KEPT = 100_000;
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    @Inject
    Settings settings;

    @Inject
    RefusedBursts bursts;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterAccess(KEPT).build();
    private final Map<Limit, Integer> perMinute = new EnumMap<>(Limit.class);
    private ClientAddress clients;

    @PostConstruct
    void read() {
        clients = new ClientAddress(settings.get("vikno.proxy.trusted").orElse(""));
        for (Limit limit : Limit.values()) {
            perMinute.put(
                    limit, settings.get(limit.setting()).map(Integer::parseInt).orElse(limit.usual()));
        }
    }

    /** Lets the request through, or answers 429 with {@code Retry-After} in seconds. */
    public boolean admits(Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Limit> limit = Limit.of(address, request.getMethod());
        if (limit.isEmpty() || perMinute.get(limit.get()) <= 0) {
            return true;
        }
        Optional<String> client = clients.of(request);
        if (client.isEmpty()) {
            return true;
        }
        long wait = Stream.of(client.get(), String.valueOf(request.getRemoteUser()))
                .filter(who -> !who.equals("null"))
                .mapToLong(who -> waitOf(limit.get(), who))
                .max()
                .orElse(0);
        if (wait == 0) {
            return true;
        }
        bursts.limited(address.pattern(), client.get());
        response.setHeader("Retry-After", String.valueOf((wait + NANOS - 1) / NANOS));
        response.setHeader("Cache-Control", "no-store");
        response.sendError(TOO_MANY_REQUESTS);
        return false;
    }

    /** Whose browser or household sent a request, as it is counted here; empty for a trusted proxy that speaks for itself. */
    public Optional<String> client(HttpServletRequest request) {
        return clients.of(request);
    }

    /** Tells the trail that what a request asked for was refused, once a minute for its sender. */
    public void refused(RefusedVisits.Why why, HttpServletRequest request) {
        Address address = (Address) request.getAttribute(AddressFilter.ADDRESS);
        bursts.refused(why, address.pattern(), clients.of(request).orElse(""));
    }

    private long waitOf(Limit limit, String who) {
        int allowed = perMinute.get(limit);
        ConsumptionProbe probe = buckets.get(
                        limit + " " + who,
                        key -> Bucket.builder()
                                .addLimit(bandwidth ->
                                        bandwidth.capacity(allowed).refillGreedy(allowed, Duration.ofMinutes(1)))
                                .build())
                .tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : probe.getNanosToWaitForRefill();
    }
}
