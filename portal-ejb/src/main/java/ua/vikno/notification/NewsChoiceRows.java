package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people chose; of two who save at once the later stands. */
@ApplicationScoped
class NewsChoiceRows {

    private static final String FIND = "select letters, texts, accepted, progress, ready, fee,"
            + " cast(extract(epoch from changed_at) * 1000000 as bigint) from notification.news_choice where account_id = ?1";

    private static final String KEEP = "insert into notification.news_choice"
            + " (account_id, letters, accepted, progress, ready, fee, changed_at, texts) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
            + " on conflict (account_id) do update set letters = excluded.letters, accepted = excluded.accepted,"
            + " progress = excluded.progress, ready = excluded.ready, fee = excluded.fee, changed_at = excluded.changed_at,"
            + " texts = excluded.texts";

    @PersistenceContext
    EntityManager em;

    public Optional<NewsChoice> find(long account) {
        List<?> rows = em.createNativeQuery(FIND).setParameter(1, account).getResultList();
        return rows.stream().findFirst().map(row -> choice((Object[]) row));
    }

    public void keep(long account, NewsChoice choice) {
        em.createNativeQuery(KEEP)
                .setParameter(1, account)
                .setParameter(2, choice.letters())
                .setParameter(3, choice.kinds().contains(NewsKind.ACCEPTED))
                .setParameter(4, choice.kinds().contains(NewsKind.PROGRESS))
                .setParameter(5, choice.kinds().contains(NewsKind.READY))
                .setParameter(6, choice.kinds().contains(NewsKind.FEE))
                .setParameter(7, OffsetDateTime.ofInstant(choice.changedAt(), ZoneOffset.UTC))
                .setParameter(8, choice.channel() == NewsChannel.SMS)
                .executeUpdate();
    }

    private static NewsChoice choice(Object[] row) {
        Set<NewsKind> kinds = EnumSet.noneOf(NewsKind.class);
        for (NewsKind kind : NewsKind.values()) {
            if ((Boolean) row[kind.ordinal() + 2]) {
                kinds.add(kind);
            }
        }
        long micros = ((Number) row[6]).longValue();
        return new NewsChoice(
                channel((Boolean) row[0], (Boolean) row[1]), kinds, Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }

    private static NewsChannel channel(boolean letters, boolean texts) {
        if (texts) {
            return NewsChannel.SMS;
        }
        return letters ? NewsChannel.EMAIL : NewsChannel.CABINET;
    }
}
