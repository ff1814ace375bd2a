package ua.vikno.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.vikno.form.FormVersion.State;
import ua.vikno.kernel.Page;

/** Published versions as rows: who made them, who published them, which one holds. */
@ApplicationScoped
class FormHistory {

    private static final String HOLDING =
            "(select max(n.version) from form.definition n where n.code = d.code" + " and n.published_at <= ?2)";

    private static final String ROWS =
            "select d.version, d.published_at, d.decided_at, d.author_names, d.publisher_name,"
                    + " d.note, d.equals_version, " + HOLDING + " as holding, exists (select 1 from form.definition n"
                    + " where n.code = d.code and n.version > d.version and n.published_at <= d.published_at) as passed"
                    + " from form.definition d where d.code = ?1 order by d.version desc limit ?3 offset ?4";

    private static final String STANDING = "select d.code, max(d.version) filter (where d.published_at <= ?2),"
            + " max(d.version) filter (where d.published_at > ?2), (array_agg(d.published_at order by d.version desc)"
            + " filter (where d.published_at > ?2))[1] from form.definition d"
            + " where d.code = any(cast(?1 as text[])) group by d.code";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A page of the versions of a form, the newest first. */
    public Page<FormVersion> page(String code, int page, int size) {
        long total = ((Number) em.createNativeQuery("select count(*) from form.definition where code = ?1")
                        .setParameter(1, code)
                        .getSingleResult())
                .longValue();
        List<?> rows = em.createNativeQuery(ROWS)
                .setParameter(1, code)
                .setParameter(2, OffsetDateTime.now(clock))
                .setParameter(3, size)
                .setParameter(4, (page - 1) * size)
                .getResultList();
        return new Page<>(rows.stream().map(row -> version((Object[]) row)).toList(), total, page, size);
    }

    private FormVersion version(Object[] row) {
        int version = ((Number) row[0]).intValue();
        Instant from = instant(row[1]);
        return new FormVersion(
                version,
                from,
                row[2] == null ? null : instant(row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                row[6] == null ? null : ((Number) row[6]).intValue(),
                state(version, from, (Number) row[7], (Boolean) row[8]));
    }

    private State state(int version, Instant from, Number holding, boolean passed) {
        if (holding != null && holding.intValue() == version) {
            return State.NOW;
        }
        if (passed) {
            return State.NEVER;
        }
        return from.isAfter(clock.instant()) ? State.LATER : State.BEFORE;
    }

    /** The newest number of a form, whenever it is to hold; 0 where there is no version. */
    public int newest(String code) {
        return ((Number) em.createNativeQuery("select coalesce(max(version), 0) from form.definition where code = ?1")
                        .setParameter(1, code)
                        .getSingleResult())
                .intValue();
    }

    /** Version now, version later and from when, by the code of the form. */
    public Map<String, Object[]> standing(Collection<String> codes) {
        String array = codes.stream().map(code -> '"' + code + '"').collect(Collectors.joining(",", "{", "}"));
        Map<String, Object[]> standing = new HashMap<>();
        List<?> rows = em.createNativeQuery(STANDING)
                .setParameter(1, array)
                .setParameter(2, OffsetDateTime.now(clock))
                .getResultList();
        rows.forEach(row -> standing.put((String) ((Object[]) row)[0], (Object[]) row));
        return standing;
    }

    /** A version that one made and another published. */
    public void publish(WorkingCopy copy, int version, String body, FormAuthor publisher, Instant from) {
        em.createNativeQuery("insert into form.definition (code, version, body, published_at, authors, author_names,"
                        + " publisher, publisher_name, decided_at, note, equals_version) values (?1, ?2,"
                        + " cast(?3 as jsonb), ?4, cast(?5 as bigint[]), ?6, ?7, ?8, ?9, ?10, cast(?11 as integer))")
                .setParameter(1, copy.code)
                .setParameter(2, version)
                .setParameter(3, body)
                .setParameter(4, Timestamp.from(from))
                .setParameter(
                        5,
                        copy.authors.stream()
                                .map(author -> String.valueOf(author.staff))
                                .collect(Collectors.joining(",", "{", "}")))
                .setParameter(
                        6, copy.authors.stream().map(author -> author.name).collect(Collectors.joining(", ")))
                .setParameter(7, publisher.staff)
                .setParameter(8, publisher.name)
                .setParameter(9, OffsetDateTime.now(clock))
                .setParameter(10, copy.note)
                .setParameter(11, copy.equalsVersion == null ? null : String.valueOf(copy.equalsVersion))
                .executeUpdate();
    }

    static Instant instant(Object column) {
        return column instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) column).toInstant();
    }
}
