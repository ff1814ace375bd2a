package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.Term;
import ua.vikno.organisation.WorkingCalendar;

/** Terms that the law sets for everybody; they stand in a table with their articles. */
@ApplicationScoped
class LawTerms {

    private static final String TERM = "select amount, unit from casework.law_term where code = ?1";

    @PersistenceContext
    EntityManager em;

    @Inject
    WorkingCalendar calendar;

    /**
     * Last day to complain about what was decided at this moment: counted from the day it counts as delivered, since letters and
     * the cabinet do not attest that it was read.
     */
    public LocalDate complainBy(Instant decided) {
        LocalDate delivered = decided.atZone(Clocks.KYIV)
                .toLocalDate()
                .plusDays(term("delivery").amount());
        return calendar.lastDay(delivered.atStartOfDay(Clocks.KYIV).toInstant(), term("complaint-lodged"));
    }

    /** Last day to decide a complaint that was lodged at this moment. */
    public LocalDate decideBy(Instant lodged) {
        return calendar.lastDay(lodged, term("complaint-decided"));
    }

    private Term term(String code) {
        Object[] row =
                (Object[]) em.createNativeQuery(TERM).setParameter(1, code).getSingleResult();
        return new Term(((Number) row[0]).intValue(), Term.Unit.valueOf((String) row[1]));
    }
}
