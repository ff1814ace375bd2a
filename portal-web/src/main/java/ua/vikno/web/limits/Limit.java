package ua.vikno.web.limits;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ua.vikno.web.Address;

/** What is counted apart, and how much of it a minute is usual. */
enum Limit {
    /** Beginning a sign-in and the provider's answer: each asks a provider and the database. */
    SIGN_IN(120, Set.of("/sign-in/start", "/sign-in/callback")),
    /** Codes that somebody may try to guess. */
    VERIFY(60, Set.of("/verify/{code}", "/hall/enrol", "/hall/kiosk/{office}/booking")),
    /** Questions of scripts. */
    API(600, Set.of("/api/v1/*", "/map/preview", "/live/queue", "/booking/proof")),
    /** Whole sets: each reads everything of a year. */
    DATA(60, Set.of("/open-data/{file}")),
    /** A map moved about asks for dozens at once. */
    TILES(6000, Set.of("/tiles/*")),
    /** What anybody writes to the staff without saying who they are: each is read by a person. Reading the form is free. */
    REPORT(10, Set.of("/accessibility/report")),
    /** Times held, codes asked for and typed by people nobody knows. Looking is free. */
    BOOKING(30, Set.of("/booking/times", "/booking/held", "/booking/visit")),
    /** Whatever else is sent to be changed. */
    POST(240, Set.of());

    private final int perMinute;
    private final Set<String> patterns;

    Limit(int perMinute, Set<String> patterns) {
        this.perMinute = perMinute;
        this.patterns = patterns;
    }

    /** Requests a minute where the operator set nothing. */
    int usual() {
        return perMinute;
    }

    /** {@code vikno.limit.sign-in} and so on. */
    String setting() {
        return "vikno.limit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a request to an address counts as; empty where nothing is counted. */
    static Optional<Limit> of(Address address, String method) {
        boolean reads = method.equals("GET") || method.equals("HEAD");
        for (Limit limit : values()) {
            if (reads && (limit == REPORT || limit == BOOKING)) {
                continue;
            }
            if (limit.patterns.stream().anyMatch(pattern -> covers(pattern, address.pattern()))) {
                return Optional.of(limit);
            }
        }
        return reads ? Optional.empty() : Optional.of(POST);
    }

    private static boolean covers(String pattern, String address) {
        return pattern.endsWith("/*") && !pattern.equals(address)
                ? address.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(address);
    }
}
