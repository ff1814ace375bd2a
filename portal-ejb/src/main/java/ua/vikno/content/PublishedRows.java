package ua.vikno.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.kernel.Page;

/** Reads what is shown at a moment. 1 is the moment, 2 the kinds. */
@ApplicationScoped
class PublishedRows {

    static final String FROM =
            " from content.piece p join content.publication s on s.piece_id = p.id and s.from_at <= ?1"
                    + " and (s.until_at is null or s.until_at > ?1)"
                    + " join content.edition e on e.piece_id = p.id and e.number = s.number"
                    + " where p.centre_id = (select centre from organisation.v_own) and p.dated <= ?1"
                    + " and p.kind = any(cast(?2 as text[]))";

    private static final String COLUMNS = "select p.id, p.kind, p.slug, e.title_uk, e.title_en, e.lead_uk, e.lead_en,"
            + " e.body_uk, e.body_en, e.service, e.url, e.picture_id, e.alt_uk, e.alt_en, p.training, p.dated, s.from_at";

    /** The condition of the index of what has a day. */
    private static final String DATED = " and p.kind in ('NEWS', 'NOTICE')";

    private static final String BY_DAY = DATED + " order by p.dated desc, p.id desc limit ?3 offset ?4";
    private static final String BY_POSITION = " order by e.position, e.title_uk, p.id limit ?3 offset ?4";

    @PersistenceContext
    EntityManager em;

    @Inject
    PictureRows pictures;

    public Page<PieceView> list(Set<ContentKind> kinds, int number, int size, Instant now) {
        boolean dated = ContentKind.DATED.containsAll(kinds);
        long total = ((Number) asked("select count(*)" + FROM + (dated ? DATED : ""), kinds, now)
                        .getSingleResult())
                .longValue();
        int offset = (int) Math.min((number - 1L) * size, Integer.MAX_VALUE);
        List<PieceView> rows =
                views(asked(listSql(dated), kinds, now).setParameter(3, size).setParameter(4, offset));
        return new Page<>(rows, total, number, size);
    }

    static String listSql(boolean dated) {
        return COLUMNS + FROM + (dated ? BY_DAY : BY_POSITION);
    }

    public Optional<PieceView> piece(Set<ContentKind> kinds, String slug, Instant now) {
        return views(asked(COLUMNS + FROM + " and p.slug = ?3", kinds, now).setParameter(3, slug)).stream()
                .findFirst();
    }

    public Optional<PieceView> instruction(String service, Instant now) {
        Set<ContentKind> kinds = Set.of(ContentKind.INSTRUCTION);
        String sql = COLUMNS + FROM + " and e.service = ?3 order by e.position, p.id limit 1";
        return views(asked(sql, kinds, now).setParameter(3, service)).stream().findFirst();
    }

    public List<PieceView> all(Instant now) {
        return views(asked(COLUMNS + FROM + " order by p.id", Set.of(ContentKind.values()), now));
    }

    private Query asked(String sql, Set<ContentKind> kinds, Instant now) {
        String names = kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(",", "{", "}"));
        return em.createNativeQuery(sql)
                .setParameter(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, names);
    }

    private List<PieceView> views(Query query) {
        List<?> found = query.getResultList();
        List<Object[]> rows = found.stream().map(row -> (Object[]) row).toList();
        Map<Long, PictureView> shown = pictures.views(rows.stream()
                .map(row -> row[11])
                .filter(Objects::nonNull)
                .map(PublishedRows::number)
                .toList());
        return rows.stream()
                .map(row -> view(row, row[11] == null ? null : shown.get(number(row[11]))))
                .toList();
    }

    private static PieceView view(Object[] row, PictureView picture) {
        return new PieceView(
                number(row[0]),
                ContentKind.valueOf((String) row[1]),
                (String) row[2],
                wording(row, 3),
                wording(row, 5),
                wording(row, 7),
                (String) row[9],
                (String) row[10],
                picture,
                wording(row, 12),
                (Boolean) row[14],
                instant(row[15]),
                instant(row[16]));
    }

    private static Wording wording(Object[] row, int at) {
        return new Wording((String) row[at], (String) row[at + 1]);
    }

    private static Long number(Object value) {
        return ((Number) value).longValue();
    }

    static Instant instant(Object value) {
        return value instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) value).toInstant();
    }
}
