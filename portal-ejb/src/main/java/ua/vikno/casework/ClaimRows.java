package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Actor;

/** Who works on what. Of two who take one at once, the primary key lets one have it. */
@ApplicationScoped
class ClaimRows {

    /** After so long without an act it is nobody's again. */
    static final Duration LASTS = Duration.ofMinutes(15);

    private static final String TAKE =
            "insert into casework.claim as c (application_id, account_id, holder_name, taken_at,"
                    + " until) values (?1, ?2, ?3, ?4, ?5) on conflict (application_id) do update set"
                    + " account_id = excluded.account_id, holder_name = excluded.holder_name, until = excluded.until, taken_at = case"
                    + " when c.account_id = excluded.account_id and c.until > excluded.taken_at then c.taken_at"
                    + " else excluded.taken_at end"
                    + " where ?6 or c.account_id = excluded.account_id or c.until <= excluded.taken_at";

    private static final String HELD = "select holder_name, taken_at, until, account_id from casework.claim"
            + " where application_id = ?1 and until > ?2";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Takes it where it is nobody's or one's own; {@code over}: also where it is another's. False where another has it. */
    public boolean take(long application, Actor clerk, String name, boolean over) {
        Instant now = now();
        return em.createNativeQuery(TAKE)
                        .setParameter(1, application)
                        .setParameter(2, clerk.account())
                        .setParameter(3, name)
                        .setParameter(4, at(now))
                        .setParameter(5, at(now.plus(LASTS)))
                        .setParameter(6, over)
                        .executeUpdate()
                == 1;
    }

    /** Lets one's own go; false where one had none. */
    public boolean release(long application, Actor clerk) {
        return em.createNativeQuery("delete from casework.claim where application_id = ?1 and account_id = ?2")
                        .setParameter(1, application)
                        .setParameter(2, clerk.account())
                        .executeUpdate()
                == 1;
    }

    /** Whoever had it: nothing is to be done any more. */
    public void end(long application) {
        em.createNativeQuery("delete from casework.claim where application_id = ?1")
                .setParameter(1, application)
                .executeUpdate();
    }

    /** Who works on it now. */
    public Optional<ClaimView> of(long application, Actor asking) {
        List<?> rows = em.createNativeQuery(HELD)
                .setParameter(1, application)
                .setParameter(2, at(now()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ClaimView(
                        (String) row[0],
                        SqlValues.instant(row[1]),
                        SqlValues.instant(row[2]),
                        ((Number) row[3]).longValue() == asking.account()))
                .findFirst();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
