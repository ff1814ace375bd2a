package ua.vikno.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The session rows, found by the digest of the token. */
@ApplicationScoped
class SessionRows {

    private static final Duration REMEMBERED = Duration.ofDays(2);
    private static final int MOST_SHOWN = 50;
    private static final Duration BETWEEN_TOUCHES = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    SessionLimits limits;

    /** A new session and the token that only the browser will know. */
    public Secret open(Account account, PersonClaims claims, SignInPlace place) {
        Secret token = Secret.random();
        em.persist(new Session(token.digest(), account, claims, place, clock.instant()));
        return token;
    }

    /** A session that may stand, if its person's roles allow it; see {@link #stands}. */
    public Optional<LiveSession> live(Secret token) {
        Instant now = clock.instant();
        SessionLimits.Limits widest = limits.widest();
        return em.createNamedQuery("Session.live", LiveSession.class)
                .setParameter("hash", token.digest())
                .setParameter("idle", now.minus(widest.idle()))
                .setParameter("oldest", now.minus(widest.longest()))
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

    /** Whether the session stands by the strictest limits of these roles. */
    public boolean stands(LiveSession session, Collection<String> roles) {
        return limits.of(roles, session.shared()).allow(session.created(), session.seen(), clock.instant());
    }

    /** That the person is here is written at most once a minute; asked before a transaction is begun for it. */
    public boolean isTouchDue(LiveSession session) {
        return session.seen().plus(BETWEEN_TOUCHES).isBefore(clock.instant());
    }

    /** The person is here. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void touch(LiveSession session) {
        em.createNamedQuery("Session.touch")
                .setParameter("id", session.id())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** Ends a session; false where it had ended before. */
    public boolean end(Secret token) {
        return em.createNamedQuery("Session.end")
                        .setParameter("hash", token.digest())
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                > 0;
    }

    /** The sessions of an account that stand now for these roles, the last used first. */
    public List<OpenSession> openOf(long account, Collection<String> roles) {
        Instant now = clock.instant();
        SessionLimits.Limits widest = limits.of(roles, false);
        return em.createNamedQuery("Session.openOf", OpenSession.class)
                .setParameter("account", account)
                .setParameter("idle", now.minus(widest.idle()))
                .setParameter("oldest", now.minus(widest.longest()))
                .setMaxResults(MOST_SHOWN)
                .getResultStream()
                .filter(open -> limits.of(roles, open.shared()).allow(open.created(), open.seen(), now))
                .toList();
    }

    /** Ends one session of an account; false where it is not theirs or had ended before. */
    public boolean endOf(long account, long session) {
        return em.createNamedQuery("Session.endOf")
                        .setParameter("id", session)
                        .setParameter("account", account)
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                > 0;
    }

    /** Ends all sessions of an account but one; how many there were. */
    public int endOthersOf(long account, long kept) {
        return em.createNamedQuery("Session.endOthersOf")
                .setParameter("kept", kept)
                .setParameter("account", account)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** Ends all sessions of an account; how many there were. */
    public int endAllOf(long account) {
        return em.createNamedQuery("Session.endAllOf")
                .setParameter("account", account)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** The row of a token, whatever became of it. */
    public Optional<Session> any(Secret token) {
        return em.createNamedQuery("Session.any", Session.class)
                .setParameter("hash", token.digest())
                .getResultStream()
                .findFirst();
    }
}
