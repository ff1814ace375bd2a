package ua.vikno.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ua.vikno.kernel.Settings;

/** The session rows, found by the digest of the token. */
@ApplicationScoped
class SessionRows {

    private static final Duration REMEMBERED = Duration.ofDays(2);
    private static final Duration BETWEEN_TOUCHES = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** A new session and the token that only the browser will know. */
    public Secret open(Account account, PersonClaims claims) {
        Secret token = Secret.random();
        em.persist(new Session(token.digest(), account, claims.provider(), claims.assurance(), clock.instant()));
        return token;
    }

    public Optional<LiveSession> live(Secret token) {
        Instant now = clock.instant();
        return em.createNamedQuery("Session.live", LiveSession.class)
                .setParameter("hash", token.digest())
                .setParameter("idle", now.minus(minutes("vikno.session.idle-minutes", 30)))
                .setParameter("oldest", now.minus(minutes("vikno.session.longest-minutes", 12 * 60)))
                .getResultStream()
                .findFirst();
    }

    /** Whose session this was that nobody ended, though it may stand no longer; empty where it lapsed long ago. */
    public Optional<Long> lapsed(Secret token) {
        return em.createNamedQuery("Session.lapsed", Long.class)
                .setParameter("hash", token.digest())
                .setParameter("since", clock.instant().minus(REMEMBERED))
                .getResultStream()
                .findFirst();
    }

    /** The person is here; written at most once a minute. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void touch(LiveSession session) {
        if (session.seen().plus(BETWEEN_TOUCHES).isBefore(clock.instant())) {
            em.createNamedQuery("Session.touch")
                    .setParameter("id", session.id())
                    .setParameter("at", clock.instant())
                    .executeUpdate();
        }
    }

    /** Ends a session; false where it had ended before. */
    public boolean end(Secret token) {
        return em.createNamedQuery("Session.end")
                        .setParameter("hash", token.digest())
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                > 0;
    }

    private Duration minutes(String setting, int usual) {
        return Duration.ofMinutes(settings.get(setting).map(Integer::parseInt).orElse(usual));
    }
}
