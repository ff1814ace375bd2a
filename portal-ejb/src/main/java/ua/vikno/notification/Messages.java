package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The outbox. What another node holds is passed over, and what an operator has stopped. */
@ApplicationScoped
class Messages {

    private static final String RUNNING =
            " and not exists (select 1 from notification.pause p where p.channel = m.channel)";

    static final String DUE_LETTER = "select * from notification.message m where m.channel = 'EMAIL' and m.status ="
            + " 'WAITING' and m.due_at <= ?1" + RUNNING
            + " order by m.due_at, m.id limit 1 for update of m skip locked";

    static final String DUE_TEXTS = "select * from notification.message m where m.channel = 'SMS' and m.status ="
            + " 'WAITING' and m.due_at <= ?1" + RUNNING
            + " order by m.due_at, m.id limit ?2 for update of m skip locked";

    /** What somebody waits for with the page open goes at any hour: the code they asked for. */
    static final String ASKED_TEXTS = DUE_TEXTS.replace(" order by", " and m.template = 'appointment.code' order by");

    static final String UNANSWERED = "select * from notification.message m where m.status = 'SENDING' and m.due_at <="
            + " ?1 and (m.provider = any(string_to_array(?2, ',')) or m.handed_at < ?3)"
            + " order by m.due_at, m.id limit ?4 for update of m skip locked";

    static final String RECEIPTS = "select * from notification.message m where m.receipt_due_at <= ?1 and m.provider ="
            + " any(string_to_array(?2, ',')) order by m.receipt_due_at, m.id limit ?3 for update of m skip locked";

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

    /** Removes the messages about these things that nothing is tried with any more. */
    public void forget(Collection<String> abouts) {
        em.createNativeQuery("delete from notification.message where about = any(string_to_array(?1, ','))"
                        + " and status in ('SENT', 'GIVEN_UP')")
                .setParameter(1, String.join(",", abouts))
                .executeUpdate();
    }

    /** The next letter due, locked until the transaction ends. */
    public Optional<Message> lockNext(Instant now) {
        return found(em.createNativeQuery(DUE_LETTER, Message.class).setParameter(1, at(now))).stream()
                .findFirst();
    }

    /**
     * Short texts due, locked until the transaction ends.
     *
     * @param quiet only those that somebody asked for this minute
     */
    public List<Message> lockTexts(Instant now, int most, boolean quiet) {
        return found(em.createNativeQuery(quiet ? ASKED_TEXTS : DUE_TEXTS, Message.class)
                .setParameter(1, at(now))
                .setParameter(2, most));
    }

    /**
     * Texts that a provider was given and whose answer nobody kept in time.
     *
     * @param providers names of those that can be asked now
     * @param hopeless what was handed over before this is settled whoever has it
     */
    public List<Message> lockUnanswered(Instant now, Set<String> providers, Instant hopeless, int most) {
        return found(em.createNativeQuery(UNANSWERED, Message.class)
                .setParameter(1, at(now))
                .setParameter(2, String.join(",", providers))
                .setParameter(3, at(hopeless))
                .setParameter(4, most));
    }

    /** Texts whose receipt is to be asked for at these providers. */
    public List<Message> lockReceipts(Instant now, Set<String> providers, int most) {
        return found(em.createNativeQuery(RECEIPTS, Message.class)
                .setParameter(1, at(now))
                .setParameter(2, String.join(",", providers))
                .setParameter(3, most));
    }

    /** These messages, locked in the order of their ids. */
    public List<Message> lock(Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select m from Message m where m.id in :ids order by m.id", Message.class)
                        .setParameter("ids", ids)
                        .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    private static List<Message> found(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Message.class::cast).toList();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
