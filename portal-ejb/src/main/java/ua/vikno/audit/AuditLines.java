package ua.vikno.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Page;

/** Reads the trail: by the person it is about, by the person who acted, by what an auditor looks for. */
@ApplicationScoped
class AuditLines {

    /** Counting further would cost more than anybody gains by it. */
    static final int MOST_COUNTED = 10_000;

    static final String COLUMNS =
            "select e.id, e.at, e.actor_kind, e.account_id, e.actor_name, e.actor_roles, e.action,"
                    + " e.object, e.object_id, e.subject_account_id, e.reason";

    static final String OTHERS = " from audit.entry e where e.subject_account_id = ?1 and e.actor_kind <> 'NOBODY'"
            + " and e.account_id <> e.subject_account_id and e.subject_account_id <> 0";

    static final String OWN = " from audit.entry e where e.account_id = ?1";

    static final String NEWEST = " order by e.id desc limit ?2 offset ?3";

    @PersistenceContext
    EntityManager em;

    /** Others' acts on this person's data. */
    public Page<AuditLine> others(long account, int page, int size) {
        return page(OTHERS, account, page, size);
    }

    /** The person's own acts. */
    public Page<AuditLine> own(long account, int page, int size) {
        return page(OWN, account, page, size);
    }

    /** One of others' acts on this person's data. */
    public Optional<AuditLine> other(long account, long id) {
        return lines(em.createNativeQuery(COLUMNS + OTHERS + " and e.id = ?2")
                        .setParameter(1, account)
                        .setParameter(2, id))
                .stream()
                .findFirst();
    }

    /** One page of what is looked for, newest first; the total stops at {@value #MOST_COUNTED}. */
    public Page<AuditLine> search(AuditQuery query, int page, int size) {
        String from = from(query);
        Number total =
                (Number) filled("select count(*) from (select 1" + from + " limit " + MOST_COUNTED + ") counted", query)
                        .getSingleResult();
        List<AuditLine> rows = lines(filled(COLUMNS + from + " order by e.at desc, e.id desc limit ?7 offset ?8", query)
                .setParameter(7, size)
                .setParameter(8, (page - 1) * size));
        return new Page<>(rows, total.longValue(), page, size);
    }

    /** The next lines before a line, in the order of ids: for files of any length. */
    public List<AuditLine> before(AuditQuery query, long id, int most) {
        return lines(filled(COLUMNS + from(query) + " and e.id < ?7 order by e.id desc limit ?8", query)
                .setParameter(7, id)
                .setParameter(8, most));
    }

    static String from(AuditQuery query) {
        return " from audit.entry e where e.at >= ?1 and e.at < ?2"
                + (query.actor().isEmpty() ? "" : " and lower(e.actor_name) like ?3")
                + (query.action().isEmpty()
                        ? ""
                        : query.action().endsWith(".") ? " and e.action like ?4" : " and e.action = ?4")
                + (query.object().isEmpty() ? "" : " and e.object_id = ?5")
                + (query.subject() == null ? "" : " and e.subject_account_id = ?6");
    }

    private Query filled(String sql, AuditQuery query) {
        Query prepared = em.createNativeQuery(sql)
                .setParameter(1, query.from().atOffset(ZoneOffset.UTC))
                .setParameter(2, query.until().atOffset(ZoneOffset.UTC));
        if (!query.actor().isEmpty()) {
            prepared.setParameter(3, "%" + escaped(query.actor().toLowerCase(Locale.forLanguageTag("uk"))) + "%");
        }
        if (!query.action().isEmpty()) {
            prepared.setParameter(4, query.action().endsWith(".") ? escaped(query.action()) + "%" : query.action());
        }
        if (!query.object().isEmpty()) {
            prepared.setParameter(5, query.object());
        }
        if (query.subject() != null) {
            prepared.setParameter(6, query.subject());
        }
        return prepared;
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private Page<AuditLine> page(String from, long account, int page, int size) {
        Number total = (Number) em.createNativeQuery("select count(*)" + from)
                .setParameter(1, account)
                .getSingleResult();
        List<AuditLine> rows = lines(em.createNativeQuery(COLUMNS + from + NEWEST)
                .setParameter(1, account)
                .setParameter(2, size)
                .setParameter(3, (page - 1) * size));
        return new Page<>(rows, total.longValue(), page, size);
    }

    private static List<AuditLine> lines(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static AuditLine line(Object[] row) {
        String roles = (String) row[5];
        return new AuditLine(
                ((Number) row[0]).longValue(),
                ChainRows.instant(row[1]),
                Actor.Kind.valueOf((String) row[2]),
                ((Number) row[3]).longValue(),
                (String) row[4],
                roles.isEmpty() ? Set.of() : Set.of(roles.split(",")),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                ((Number) row[9]).longValue(),
                (String) row[10]);
    }
}
