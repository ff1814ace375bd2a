package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Circuits of all couriers, one row each for all nodes. A courier without a row works. */
@ApplicationScoped
class Circuits {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Those of a channel, by name. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<String, Circuit> of(NewsChannel channel) {
        List<Circuit> rows = em.createQuery("select c from Circuit c where c.channel = :channel", Circuit.class)
                .setParameter("channel", channel)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(Circuit::name, Function.identity()));
    }

    /** Takes the probe that is due; false where another node has it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean takeProbe(String name) {
        Circuit circuit = em.find(Circuit.class, name, LockModeType.PESSIMISTIC_WRITE);
        boolean mine = circuit != null && circuit.isProbeDue(clock.instant());
        if (mine) {
            circuit.postpone(clock.instant());
        }
        return mine;
    }

    /** So many failures in a row. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(NewsChannel channel, String name, int times, String error) {
        locked(channel, name).failed(times, error, clock.instant());
    }

    /** It does not work, and is tried again then. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void opened(NewsChannel channel, String name, String error, Instant until) {
        locked(channel, name).opened(error, clock.instant(), until);
    }

    private Circuit locked(NewsChannel channel, String name) {
        em.createNativeQuery(
                        "insert into notification.circuit (name, channel, failures, pause_seconds, last_error, version)"
                                + " values (?1, ?2, 0, 0, '', 1) on conflict (name) do nothing")
                .setParameter(1, name)
                .setParameter(2, channel.name())
                .executeUpdate();
        return em.find(Circuit.class, name, LockModeType.PESSIMISTIC_WRITE);
    }

    /** It works. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void works(String name) {
        Circuit circuit = em.find(Circuit.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (circuit != null && !circuit.isUntroubled()) {
            circuit.works();
        }
    }
}
