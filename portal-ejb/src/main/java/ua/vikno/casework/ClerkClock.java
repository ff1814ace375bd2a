package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import ua.vikno.kernel.Actor;
import ua.vikno.submission.ApplicationView;

/**
 * How long clerks work on an application: the time between signs of work, of which no more than a minute counts each time. A
 * browser says only that there was one, the server says when, so that no browser can say how long anything took.
 */
@ApplicationScoped
class ClerkClock {

    /** Of a longer silence so much counts as reading. */
    static final long COUNTED_MILLIS = 60_000;

    private static final String PASSED = "case when l.away then 0 else least(" + COUNTED_MILLIS
            + ", greatest(0, cast(trunc(extract(epoch from ?3 - l.seen_at) * 1000) as bigint))) end";

    private static final String SIGN = " set busy_ms = l.busy_ms + " + PASSED
            + ", seen_at = greatest(l.seen_at, ?3), away = ?4" + " where l.application_id = ?1 and l.account_id = ?2";

    private static final String OPEN = "insert into casework.clerk_look as l (application_id, account_id, opened_at,"
            + " seen_at, busy_ms, away) values (?1, ?2, ?3, ?3, 0, false) on conflict (application_id, account_id) do update"
            + SIGN.substring(0, SIGN.indexOf(" where")).replace("?4", "false");

    /** Nobody sits over an application for half a day: it was opened anew. */
    private static final String OLD = "delete from casework.clerk_look where (application_id, account_id) in (select"
            + " o.application_id, o.account_id from casework.clerk_look o where o.account_id = ?1 and o.seen_at < ?2"
            + " for update skip locked)";

    private static final String END = "insert into casework.clerk_operation (centre_id, account_id, clerk_name, kind,"
            + " opened_at, done_at, busy_ms) select ?5, ?2, ?4, ?6, l.opened_at, greatest(l.seen_at, ?3), l.busy_ms + "
            + PASSED
            + " from casework.clerk_look l where l.application_id = ?1 and l.account_id = ?2";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The application is shown to the clerk. */
    public void opened(long application, Actor clerk) {
        OffsetDateTime now = now();
        em.createNativeQuery(OLD)
                .setParameter(1, clerk.account())
                .setParameter(2, now.minusHours(12))
                .executeUpdate();
        em.createNativeQuery(OPEN)
                .setParameter(1, application)
                .setParameter(2, clerk.account())
                .setParameter(3, now)
                .executeUpdate();
    }

    /** The clerk does something on the page that shows it; {@code away}: it has just gone out of their view. */
    public void sign(long application, Actor clerk, boolean away) {
        em.createNativeQuery("update casework.clerk_look as l" + SIGN)
                .setParameter(1, application)
                .setParameter(2, clerk.account())
                .setParameter(3, now())
                .setParameter(4, away)
                .executeUpdate();
    }

    /** What the look ended with; one that nobody opened, as in a batch, took no time that is known. */
    public void ended(ApplicationView application, Actor clerk, ClerkOperation kind) {
        em.createNativeQuery(END)
                .setParameter(1, application.id().value())
                .setParameter(2, clerk.account())
                .setParameter(3, now())
                .setParameter(4, clerk.name())
                .setParameter(5, application.centre())
                .setParameter(6, kind.name())
                .executeUpdate();
        em.createNativeQuery("delete from casework.clerk_look where application_id = ?1")
                .setParameter(1, application.id().value())
                .executeUpdate();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
