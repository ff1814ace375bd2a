package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The outbox. */
@ApplicationScoped
class Messages {

    @PersistenceContext
    EntityManager em;

    /** Keeps a message and gives it its id. */
    public void add(Message message) {
        em.persist(message);
        em.flush();
    }

    /** Writes what has changed now. */
    public void write() {
        em.flush();
    }

    /** The next message due, locked until the transaction ends; what another node holds is passed over. */
    public Optional<Message> lockNext(Instant now) {
        List<?> rows = em.createNativeQuery(
                        "select * from notification.message where status = 'WAITING' and due_at <= ?1"
                                + " order by due_at, id limit 1 for update skip locked",
                        Message.class)
                .setParameter(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(Message.class::cast).findFirst();
    }
}
