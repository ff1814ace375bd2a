package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.Bilingual;

/** The list of the desk. A day's work of a hall fits on one page; what is older is thrown away or found by its person. */
@ApplicationScoped
class DeskDraftRows {

    /** Package-visible for the test of its plan. 1 ids of centres. */
    static final String WAITING = "select d.id, d.account_id, a.surname, a.given_name, a.patronymic, s.code, s.name_uk,"
            + " s.name_en, d.saved_at, d.seen_kind <> '' as seen from submission.draft d join identity.account a on a.id = d.account_id"
            + " join catalogue.service s on s.id = d.service_id"
            + " where d.desk_centre_id = any(cast(?1 as bigint[])) and d.desk_centre_id is not null"
            + " order by d.saved_at desc limit 100";

    @PersistenceContext
    EntityManager em;

    public List<DeskDraft> of(Collection<Long> centres) {
        List<?> rows = em.createNativeQuery(WAITING)
                .setParameter(1, centres.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static DeskDraft row(Object[] row) {
        return new DeskDraft(
                new DraftId(((Number) row[0]).longValue()),
                ((Number) row[1]).longValue(),
                (row[2] + " " + row[3] + " " + row[4]).strip(),
                new ServiceCode((String) row[5]),
                new Bilingual((String) row[6], (String) row[7]),
                instant(row[8]),
                (Boolean) row[9]);
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) value).toInstant();
    }
}
