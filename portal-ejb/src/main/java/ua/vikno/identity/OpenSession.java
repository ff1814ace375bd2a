package ua.vikno.identity;

import java.time.Instant;

/**
 * One of a person's own sessions, for their list.
 *
 * @param id of the session row
 * @param browser what kind of browser
 * @param shared begun on a computer that is not the person's own
 * @param created when they signed in
 * @param seen when the session was last used, to within a minute
 */
public record OpenSession(long id, BrowserKind browser, boolean shared, Instant created, Instant seen) {

    /** As the query builds it. */
    public OpenSession(long id, String browser, String system, boolean shared, Instant created, Instant seen) {
        this(id, new BrowserKind(browser, system), shared, created, seen);
    }
}
