package ua.vikno.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Money;
import ua.vikno.kernel.Page;

/** Lists of fees in SQL. Parameter 1: ids of centres as an array. */
@ApplicationScoped
class FeeListing {

    private static final String OF_CENTRES = " from payment.fee f where f.centre_id = any(cast(?1 as bigint[]))";
    private static final String FOR_CLERK =
            " and (f.status in ('AMOUNT_AWAITED', 'RECEIPT_GIVEN', 'REFUND_ASKED') or f.claimed)";

    /** The list shows no name of a restricted person. */
    private static final String NAME = " case when exists (select from registry.v_restricted r where r.account_id ="
            + " a.account_id) then '' else a.applicant_name end,";

    private static final String COLUMNS = "select f.id, f.application_number, f.service_code, a.service_name_uk,"
            + " a.service_name_en," + NAME + " f.amount, f.status, f.claimed, f.status_at from (select *";
    private static final String NAMES =
            " limit ?2 offset ?3) f join submission.v_application a on a.id = f.application_id";

    private static final String WAITING =
            COLUMNS + OF_CENTRES + FOR_CLERK + " order by f.status_at, f.id" + NAMES + " order by f.status_at, f.id";
    private static final String ALL = COLUMNS + OF_CENTRES + " order by f.id desc" + NAMES + " order by f.id desc";

    @PersistenceContext
    EntityManager em;

    public Page<FeeRow> waiting(Collection<Long> centres, int page, int size) {
        return page(WAITING, "select count(*)" + OF_CENTRES + FOR_CLERK, centres, page, size);
    }

    public Page<FeeRow> all(Collection<Long> centres, int page, int size) {
        return page(ALL, "select count(*)" + OF_CENTRES, centres, page, size);
    }

    private Page<FeeRow> page(String rows, String count, Collection<Long> centres, int page, int size) {
        String ids = centres.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        List<?> found = em.createNativeQuery(rows)
                .setParameter(1, ids)
                .setParameter(2, size)
                .setParameter(3, (long) (page - 1) * size)
                .getResultList();
        Number total = (Number) em.createNativeQuery(count).setParameter(1, ids).getSingleResult();
        return new Page<>(found.stream().map(row -> row((Object[]) row)).toList(), total.longValue(), page, size);
    }

    private static FeeRow row(Object[] row) {
        return new FeeRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                new Bilingual((String) row[3], (String) row[4]),
                (String) row[5],
                row[6] == null ? null : new Money(((Number) row[6]).longValue()),
                FeeStatus.valueOf((String) row[7]),
                (Boolean) row[8],
                instant(row[9]));
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) value).toInstant();
    }
}
