package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ua.vikno.kernel.Page;

/** Reads notices for people: of one thing, and those that failed. */
@ApplicationScoped
class NoticeRows {

    static final String ABOUT = "select m.channel, m.template, m.address, m.status, m.receipt, m.replaced, m.reason,"
            + " cast(extract(epoch from coalesce(m.receipt_at, m.sent_at, m.created_at)) * 1000000 as bigint)"
            + " from notification.message m where m.about = ?1 and m.account_id = ?2 order by m.id desc limit 20";

    /** The operator's to deal with: nothing went instead. */
    static final String FAILED = "select m.id, m.channel, m.template, m.address, m.provider, m.attempts, m.reason,"
            + " coalesce(substring(m.last_error from '[245][0-9][0-9]'), ''),"
            + " cast(extract(epoch from m.created_at) * 1000000 as bigint) from notification.message m"
            + " where m.status = 'GIVEN_UP' and not m.replaced order by m.id desc limit ?1 offset ?2";

    private static final String FAILED_COUNT =
            "select count(*) from notification.message m where m.status = 'GIVEN_UP' and not m.replaced";

    /** As if nobody had tried; under a new id, for the old one may be known to a provider as undelivered. */
    private static final String AGAIN = "update notification.message set status = 'WAITING', attempts = 0, due_at = ?1,"
            + " sent_at = null, last_error = '', provider = '', outside_id = '', handed_at = null, repeats = 0, reason ="
            + " '', receipt = 'NONE', receipt_at = null, receipt_due_at = null, receipt_asked = 0, message_id ="
            + " cast(gen_random_uuid() as text), version = version + 1 where status = 'GIVEN_UP' and not replaced and"
            + " reason <> '" + NoticeFigures.FILE_GONE + "' and (?2 = 0 or id = ?2)";

    @PersistenceContext
    EntityManager em;

    public List<NoticeView> about(long account, String about) {
        List<?> rows = em.createNativeQuery(ABOUT)
                .setParameter(1, about)
                .setParameter(2, account)
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    private static NoticeView view(Object[] row) {
        NewsChannel channel = NewsChannel.valueOf((String) row[0]);
        return new NoticeView(
                channel,
                (String) row[1],
                Masked.address(channel, (String) row[2]),
                state((String) row[3], (String) row[4], (Boolean) row[5]),
                instant(row[7]),
                (String) row[6]);
    }

    private static NoticeView.State state(String status, String receipt, boolean replaced) {
        return switch (Message.Status.valueOf(status)) {
            case WAITING -> NoticeView.State.WAITING;
            case SENDING -> NoticeView.State.SENDING;
            case SENT -> receipt.equals("DELIVERED") ? NoticeView.State.DELIVERED : NoticeView.State.SENT;
            case GIVEN_UP -> replaced ? NoticeView.State.REPLACED : NoticeView.State.FAILED;
        };
    }

    /** Those that failed, newest first. */
    public Page<FailedNotice> failed(int page, int size) {
        long total = ((Number) em.createNativeQuery(FAILED_COUNT).getSingleResult()).longValue();
        List<?> rows = em.createNativeQuery(FAILED)
                .setParameter(1, size)
                .setParameter(2, (page - 1) * size)
                .getResultList();
        return new Page<>(rows.stream().map(row -> failed((Object[]) row)).toList(), total, page, size);
    }

    private static FailedNotice failed(Object[] row) {
        NewsChannel channel = NewsChannel.valueOf((String) row[1]);
        return new FailedNotice(
                ((Number) row[0]).longValue(),
                channel,
                (String) row[2],
                Masked.address(channel, (String) row[3]),
                (String) row[4],
                ((Number) row[5]).intValue(),
                (String) row[6],
                (String) row[7],
                instant(row[8]));
    }

    /**
     * Puts back what failed.
     *
     * @param id of one; 0 for all
     * @return how many were put back
     */
    public int again(long id, Instant now) {
        return em.createNativeQuery(AGAIN)
                .setParameter(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, id)
                .executeUpdate();
    }

    static Instant instant(Object micros) {
        return micros == null ? null : Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
    }
}
