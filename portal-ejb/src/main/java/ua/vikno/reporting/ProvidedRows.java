package ua.vikno.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Money;

/** Reads the lines of the open data set of provided services. */
@ApplicationScoped
class ProvidedRows {

    static final String LINES = """
            select p.id, p.registered_at, p.service_code, p.service_name_uk, p.provider_name_uk, p.organisation_name,
                   o.organisation_number, p.done_at, case p.status when 'HANDED_OVER' then p.closed_at end, f.amount
            from casework.v_provided p
            left join registry.v_subject o on o.id = p.organisation_card_id and o.kind = 'LEGAL_ENTITY'
            left join payment.v_fee f on f.application_id = p.application_id
            where p.centre_id = (select centre from organisation.v_own)
            and p.id > ?1 and p.registered_at >= ?2 and p.registered_at < ?3 order by p.id limit ?4
            """;

    private static final String FIRST = "select min(p.registered_at) from casework.v_provided p"
            + " where p.centre_id = (select centre from organisation.v_own)";

    @PersistenceContext
    EntityManager em;

    /** The year of the first line; empty where nothing was registered yet. */
    public Optional<Integer> firstYear() {
        return Optional.ofNullable(instant(em.createNativeQuery(FIRST).getSingleResult()))
                .map(first -> first.atZone(Clocks.KYIV).getYear());
    }

    public List<ProvidedService> after(int year, long id, int most) {
        List<?> found = em.createNativeQuery(LINES)
                .setParameter(1, id)
                .setParameter(2, newYear(year))
                .setParameter(3, newYear(year + 1))
                .setParameter(4, most)
                .getResultList();
        return found.stream().map(row -> line((Object[]) row)).toList();
    }

    private static OffsetDateTime newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Clocks.KYIV).toOffsetDateTime();
    }

    private static ProvidedService line(Object[] row) {
        return new ProvidedService(
                ((Number) row[0]).longValue(),
                instant(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Optional.ofNullable((String) row[6])
                        .map(number -> new ProvidedService.LegalApplicant((String) row[5], number)),
                Optional.ofNullable(instant(row[7])),
                Optional.ofNullable(instant(row[8])),
                new Money(row[9] == null ? 0 : ((Number) row[9]).longValue()));
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
