package ua.vikno.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sign-ins between our page and the provider's answer. */
@ApplicationScoped
class Attempts {

    /** How long a person may stay at the provider's pages. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A sign-in that this browser began. */
    record Attempt(String provider, String returnTo, boolean shared) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(Secret state, Secret browser, Attempt attempt) {
        em.createNativeQuery("insert into identity.sign_in (state_hash, browser_hash, provider, return_to, created,"
                        + " shared) values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, state.digest())
                .setParameter(2, browser.digest())
                .setParameter(3, attempt.provider())
                .setParameter(4, attempt.returnTo())
                .setParameter(5, now())
                .setParameter(6, attempt.shared())
                .executeUpdate();
    }

    /** What the state names, if this browser began it, and not too long ago. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Attempt> find(Secret state, Secret browser) {
        List<?> rows = em.createNativeQuery("select browser_hash, provider, return_to, shared from identity.sign_in"
                        + " where state_hash = ?1 and created > ?2")
                .setParameter(1, state.digest())
                .setParameter(2, Timestamp.from(clock.instant().minus(LONGEST)))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .filter(row -> MessageDigest.isEqual((byte[]) row[0], browser.digest()))
                .map(row -> new Attempt((String) row[1], (String) row[2], (Boolean) row[3]))
                .findFirst();
    }

    /** Takes the answer, once: false for every later one. Stands whatever happens next. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(Secret state) {
        return em.createNativeQuery(
                                "insert into identity.sign_in_answer (state_hash, at) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, state.digest())
                        .setParameter(2, now())
                        .executeUpdate()
                == 1;
    }

    /** Forgets what nobody will answer any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget() {
        Instant old = clock.instant().minus(LONGEST.multipliedBy(4));
        return em.createNativeQuery("delete from identity.sign_in where created < ?1")
                .setParameter(1, Timestamp.from(old))
                .executeUpdate();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
