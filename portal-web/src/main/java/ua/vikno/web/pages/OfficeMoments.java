package ua.vikno.web.pages;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import ua.vikno.organisation.OfficeGuide;

/**
 * Until when what pages say of offices stays true by itself: one opens or closes, or another day begins. It is part of what a kept page
 * is known by, so that a page of the minute before is never found in the minute after; what people change is in the version.
 */
@ApplicationScoped
class OfficeMoments {

    @EJB
    OfficeGuide guide;

    @Inject
    Clock clock;

    private volatile Known known = new Known("", Instant.MIN, Instant.MIN, "");

    /** True from a moment up to another, which is not within any more, for one state of the data; both by one name. */
    private record Known(String version, Instant from, Instant until, String name) {

        boolean holds(String asked, Instant now) {
            return version.equals(asked) && !now.isBefore(from) && now.isBefore(until);
        }
    }

    /** A name of the state of the data and of the moment. */
    public String named(String version) {
        Instant now = clock.instant();
        Known last = known;
        if (!last.holds(version, now)) {
            Instant until = guide.changesAfter(now);
            last = new Known(version, now, until, version + " " + until);
            known = last;
        }
        return last.name();
    }
}
