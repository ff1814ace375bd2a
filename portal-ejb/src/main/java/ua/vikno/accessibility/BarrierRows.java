package ua.vikno.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Page;

/** All messages about barriers. */
@ApplicationScoped
class BarrierRows {

    @PersistenceContext
    EntityManager em;

    public BarrierMessage add(BarrierMessage message) {
        em.persist(message);
        em.flush();
        return message;
    }

    public Optional<BarrierMessage> find(long id) {
        return Optional.ofNullable(em.find(BarrierMessage.class, id));
    }

    /** The message for closing it: who else wants to waits. */
    public Optional<BarrierMessage> lock(long id) {
        return Optional.ofNullable(em.find(BarrierMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public long waiting() {
        return em.createNamedQuery("BarrierMessage.countOpen", Long.class).getSingleResult();
    }

    /** The oldest first. */
    public Page<BarrierView> open(int page, int size) {
        return page("BarrierMessage.open", "BarrierMessage.countOpen", page, size);
    }

    /** The latest first. */
    public Page<BarrierView> closed(int page, int size) {
        return page("BarrierMessage.closed", "BarrierMessage.countClosed", page, size);
    }

    private Page<BarrierView> page(String rows, String count, int page, int size) {
        return new Page<>(
                em.createNamedQuery(rows, BarrierMessage.class)
                        .setFirstResult((page - 1) * size)
                        .setMaxResults(size)
                        .getResultStream()
                        .map(BarrierMessage::view)
                        .toList(),
                em.createNamedQuery(count, Long.class).getSingleResult(),
                page,
                size);
    }

    /** Forgets who wrote what was closed before; ids of those messages. */
    public List<Long> forgetWriters(Instant closedBefore) {
        List<?> ids = em.createNativeQuery(
                        "update accessibility.message set name = '', email = '', version = version + 1"
                                + " where closed_at < ?1 and (name <> '' or email <> '') returning id")
                .setParameter(1, at(closedBefore))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Removes what was closed before; how many they were. */
    public int remove(Instant closedBefore) {
        return em.createNativeQuery("delete from accessibility.message where closed_at < ?1")
                .setParameter(1, at(closedBefore))
                .executeUpdate();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
