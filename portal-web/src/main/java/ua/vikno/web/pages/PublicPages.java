package ua.vikno.web.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import ua.vikno.web.Address;

/**
 * Keeps rendered public pages. A page is rendered again when something it shows was changed (the database tells, so also on the other
 * nodes, where it is asked once a second), at the moment at which an office opens or closes, and at the latest after a minute, since dates on pages pass midnight and
 * publications have their time.
 */
@ApplicationScoped
public class PublicPages {

    /**
     * What stands on these changes without the catalogue, the content or the offices changing; a search that finds nothing is counted, and
     * who tells of a barrier finds the page they came from filled in; free times and visits change with every booking.
     */
    private static final Set<String> LIVE = Set.of(
            "/verify/{code}",
            "/audit-roots",
            "/search",
            "/accessibility/report",
            "/booking",
            "/booking/times",
            "/booking/held",
            "/booking/visit",
            "/queue/{office}",
            "/queue/{office}/{ticket}");

    /** What says whether offices are open. */
    private static final Set<String> BY_THE_CLOCK = Set.of("/", "/offices", "/offices/{code}");

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int LONGEST_QUERY = 200;

    @Inject
    KnownVersion known;

    @Inject
    OfficeMoments moments;

    private final Cache<PageKey, KeptPage> kept = Caffeine.newBuilder()
            .expireAfterWrite(LONGEST)
            .maximumWeight(MOST_BYTES)
            .weigher((PageKey key, KeptPage page) -> page.weight() + key.query().length())
            .build();

    /** Renders the page into a response. */
    @FunctionalInterface
    public interface Rendering {
        void into(HttpServletResponse response) throws IOException, ServletException;
    }

    /** What is done about a request. */
    @FunctionalInterface
    public interface Handling {
        void run() throws IOException, ServletException;
    }

    /** Does it; what a form that was sent changes shows at the next request. */
    public void handle(HttpServletRequest request, Handling handling) throws IOException, ServletException {
        if (request.getMethod().equals("POST")) {
            known.changing(handling::run);
        } else {
            handling.run();
        }
    }

    /** Answers with the kept page, or renders it and keeps it where everyone gets the same; compressed either way. */
    public void answer(Address address, HttpServletRequest request, HttpServletResponse response, Rendering rendering)
            throws IOException, ServletException {
        if (!isOpen(address, request)) {
            rendering.into(response);
            return;
        }
        if (LIVE.contains(address.pattern())) {
            send(rendered(response, rendering), request, response);
            return;
        }
        String version = version(address);
        if (version.isEmpty()) {
            rendering.into(response);
            return;
        }
        PageKey key = PageKey.of(request, version);
        Optional<KeptPage> page = Optional.ofNullable(kept.getIfPresent(key));
        if (page.isEmpty()) {
            page = rendered(response, rendering);
            page.ifPresent(fresh -> kept.put(key, fresh));
        }
        send(page, request, response);
    }

    private static void send(Optional<KeptPage> page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (page.isPresent()) {
            page.get().send(request, response);
        }
    }

    /** Empty where it is answered already: an error, or a page for one person. */
    private static Optional<KeptPage> rendered(HttpServletResponse response, Rendering rendering)
            throws IOException, ServletException {
        CapturedPage captured = new CapturedPage(response);
        rendering.into(captured);
        if (captured.error() > 0) {
            response.sendError(captured.error());
            return Optional.empty();
        }
        byte[] bytes = captured.bytes();
        if (captured.isForEveryone()) {
            return Optional.of(KeptPage.of(captured.getContentType(), bytes));
        }
        // a page that led elsewhere has nothing to say, and its answer is closed already
        if (bytes.length > 0) {
            response.getOutputStream().write(bytes);
        }
        return Optional.empty();
    }

    private static boolean isOpen(Address address, HttpServletRequest request) {
        return address.isOpen()
                && request.getMethod().equals("GET")
                && (request.getQueryString() == null || request.getQueryString().length() <= LONGEST_QUERY);
    }

    /** Empty while the database is away: the page then tells so itself. */
    private String version(Address address) {
        try {
            String version = known.now();
            return BY_THE_CLOCK.contains(address.pattern()) ? moments.named(version) : version;
        } catch (EJBException e) {
            return "";
        }
    }
}
