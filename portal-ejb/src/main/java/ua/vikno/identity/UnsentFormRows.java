package ua.vikno.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Forms that came late, the last of each person. */
@ApplicationScoped
class UnsentFormRows {

    private static final Duration KEPT = Duration.ofDays(2);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public void keep(long account, UnsentForm form) {
        em.createNativeQuery("insert into identity.late_form (account, path, fields, at, shown)"
                        + " values (?1, ?2, ?3, ?4, false) on conflict (account) do update set path = excluded.path,"
                        + " fields = excluded.fields, at = excluded.at, shown = false")
                .setParameter(1, account)
                .setParameter(2, form.path())
                .setParameter(3, form.json())
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** Whether a form waits that its person has not seen yet. */
    public boolean waits(Secret session, String path) {
        List<?> found = em.createNativeQuery("select 1 from identity.late_form f join identity.session s"
                        + " on s.account = f.account where s.token_hash = ?1 and s.ended is null and f.path = ?2"
                        + " and not f.shown and f.at > ?3")
                .setParameter(1, session.digest())
                .setParameter(2, path)
                .setParameter(3, oldest())
                .getResultList();
        return !found.isEmpty();
    }

    public Optional<UnsentForm> of(long account) {
        List<?> rows = em.createNativeQuery(
                        "select path, fields from identity.late_form where account = ?1 and at > ?2")
                .setParameter(1, account)
                .setParameter(2, oldest())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> UnsentForm.read((String) row[0], (String) row[1]))
                .findFirst();
    }

    public void seen(long account) {
        em.createNativeQuery("update identity.late_form set shown = true where account = ?1")
                .setParameter(1, account)
                .executeUpdate();
    }

    /** Forgets what nobody came back for. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget() {
        return em.createNativeQuery("delete from identity.late_form where at <= ?1")
                .setParameter(1, oldest())
                .executeUpdate();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }
}
