package ua.vikno.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import ua.vikno.kernel.Page;

/** The editors' list in SQL. 1 is the centre, 2 the moment, 3 the kind, 4 the words. */
@ApplicationScoped
class PieceListing {

    static final int SIZE = 30;

    private static final String FROM = " from content.piece p"
            + " join content.edition e on e.piece_id = p.id and e.number = p.edition"
            + " left join lateral (select s.number, s.until_at from content.publication s where s.piece_id = p.id"
            + " and s.from_at <= ?2 and (s.until_at is null or s.until_at > ?2)) now on true"
            + " left join lateral (select min(s.from_at) as from_at from content.publication s where s.piece_id = p.id"
            + " and s.from_at > ?2) ahead on true where p.centre_id = ?1";

    @PersistenceContext
    EntityManager em;

    public Page<PieceRow> list(long centre, PieceQuery query, int number, Instant now) {
        String from = FROM + where(query);
        long total =
                ((Number) asked("select count(*)" + from, centre, query, now).getSingleResult()).longValue();
        String sql = "select p.id, p.kind, p.slug, e.title_uk, e.title_en,"
                + " case when e.account_id = 0 then '' else e.author end, p.changed_at, p.edition,"
                + " now.number, now.until_at, ahead.from_at" + from
                + " order by p.changed_at desc, p.id desc limit ?5 offset ?6";
        List<?> rows = asked(sql, centre, query, now)
                .setParameter(5, SIZE)
                .setParameter(6, (number - 1) * SIZE)
                .getResultList();
        return new Page<>(rows.stream().map(row -> row((Object[]) row)).toList(), total, number, SIZE);
    }

    private static String where(PieceQuery query) {
        String standing = query.standing() == null
                ? ""
                : switch (query.standing()) {
                    case SHOWN -> " and now.number is not null";
                    case PLANNED -> " and ahead.from_at is not null";
                    case HIDDEN -> " and now.number is null and ahead.from_at is null";
                };
        return (query.kind() == null ? "" : " and p.kind = ?3")
                + (query.words().isEmpty()
                        ? ""
                        : " and (e.title_uk ilike cast(?4 as text) or e.title_en ilike cast(?4 as text))")
                + standing;
    }

    private Query asked(String sql, long centre, PieceQuery query, Instant now) {
        Query asked = em.createNativeQuery(sql)
                .setParameter(1, centre)
                .setParameter(2, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
        if (query.kind() != null) {
            asked.setParameter(3, query.kind().name());
        }
        if (!query.words().isEmpty()) {
            asked.setParameter(4, "%" + query.words().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return asked;
    }

    private static PieceRow row(Object[] row) {
        return new PieceRow(
                ((Number) row[0]).longValue(),
                ContentKind.valueOf((String) row[1]),
                (String) row[2],
                new Wording((String) row[3], (String) row[4]),
                (String) row[5],
                PublishedRows.instant(row[6]),
                ((Number) row[7]).intValue(),
                row[8] == null ? null : Integer.valueOf(((Number) row[8]).intValue()),
                row[9] == null ? null : PublishedRows.instant(row[9]),
                row[10] == null ? null : PublishedRows.instant(row[10]));
    }
}
