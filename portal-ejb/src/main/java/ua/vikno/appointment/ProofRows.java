package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The secret that tasks are signed with, and tasks that were used. */
@ApplicationScoped
class ProofRows {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** 32 bytes, the same on all nodes. */
    public byte[] key() {
        return (byte[]) em.createNativeQuery("select secret from appointment.booking_key")
                .getSingleResult();
    }

    /** Uses a task up; false where it was used before. Two at once wait for each other, and one of them is told so. */
    public boolean use(ProofOfWork.Solved solved) {
        return em.createNativeQuery(
                                "insert into appointment.used_task (nonce, expires) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, solved.nonce())
                        .setParameter(2, BookingRows.at(solved.expires()))
                        .executeUpdate()
                == 1;
    }

    /** Forgets tasks that would be good no more anyway. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int sweep() {
        return em.createNativeQuery("delete from appointment.used_task where expires <= ?1")
                .setParameter(1, BookingRows.at(clock.instant()))
                .executeUpdate();
    }
}
