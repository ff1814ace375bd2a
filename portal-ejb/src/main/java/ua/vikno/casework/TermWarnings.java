package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Warns of terms: the provider's officers when half of a term is gone, them and who registered the case when it ends on the next
 * working day, them and the chiefs when it has passed. Each warning comes once; one letter tells a person of all its cases.
 */
@ApplicationScoped
class TermWarnings {

    /** Cases of one round; more wait for the next. */
    private static final int MOST = 500;

    // who warns on another node at the same moment takes others
    static final String DUE = "select c.id, c.number, c.centre_id, c.provider_id, c.registered_by, c.half_on,"
            + " c.term_ends, c.warned from casework.case_file c where c.closed_at is null and c.status = 'REGISTERED'"
            + " and c.warned <> 'OVERDUE' and (c.term_ends < cast(?6 as date)"
            + " or c.term_ends <= cast(?7 as date) and c.warned <> 'LAST_DAYS'"
            + " or c.half_on <= cast(?6 as date) and c.warned = 'NOTHING')"
            + " order by c.term_ends, c.id limit " + MOST + " for update of c skip locked";

    private static final String WARNED =
            "update casework.case_file set warned = ?1, version = version + 1 where id = any(cast(?2 as bigint[]))";

    @PersistenceContext
    EntityManager em;

    @Inject
    TermDays days;

    @Inject
    WarningLetters letters;

    /** A case whose people are to be warned. */
    record Due(long id, String number, long centre, long provider, long registrar, LocalDate ends, Warning of) {}

    /** Sends what is due and was not sent; of how many cases. Running it again sends nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int send() {
        List<Due> due = take();
        for (Warning warning : Warning.values()) {
            List<Due> cases = due.stream().filter(one -> one.of() == warning).toList();
            if (!cases.isEmpty()) {
                keep(warning, cases);
                letters.write(warning, cases);
            }
        }
        return due.size();
    }

    private List<Due> take() {
        LocalDate today = days.today();
        LocalDate next = days.nextWorkingDay();
        List<?> rows = em.createNativeQuery(DUE)
                .setParameter(6, today)
                .setParameter(7, next)
                .getResultList();
        return rows.stream().map(row -> due((Object[]) row, today, next)).toList();
    }

    private static Due due(Object[] row, LocalDate today, LocalDate next) {
        LocalDate ends = SqlValues.date(row[6]);
        return new Due(
                number(row[0]),
                (String) row[1],
                number(row[2]),
                number(row[3]),
                number(row[4]),
                ends,
                Urgency.of(SqlValues.date(row[5]), ends, today, next).warning());
    }

    private void keep(Warning warning, List<Due> cases) {
        em.createNativeQuery(WARNED)
                .setParameter(1, warning.name())
                .setParameter(2, SqlValues.array(cases.stream().map(Due::id).toList()))
                .executeUpdate();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
