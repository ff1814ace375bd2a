package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The calendar's rows, read again every minute: terms are counted far more often than acts change them. */
@ApplicationScoped
class Calendars {

    private static final Duration FRESH = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private volatile Kept kept;

    private record Kept(WorkingDays days, Instant read) {}

    public WorkingDays days() {
        Kept now = kept;
        if (now == null || now.read().plus(FRESH).isBefore(clock.instant())) {
            now = new Kept(new WorkingDays(regimes(), holidays(), exceptions()), clock.instant());
            kept = now;
        }
        return now.days();
    }

    private Map<LocalDate, WorkingDays.Regime> regimes() {
        Map<LocalDate, WorkingDays.Regime> regimes = new HashMap<>();
        for (Object row : rows("select from_day, kind from organisation.calendar_regime")) {
            Object[] columns = (Object[]) row;
            regimes.put(date(columns[0]), WorkingDays.Regime.valueOf((String) columns[1]));
        }
        return regimes;
    }

    private List<WorkingDays.Holiday> holidays() {
        return rows("select month, day, from_day, to_day from organisation.calendar_holiday").stream()
                .map(row -> (Object[]) row)
                .map(row -> new WorkingDays.Holiday(
                        ((Number) row[0]).intValue(), ((Number) row[1]).intValue(), date(row[2]), date(row[3])))
                .toList();
    }

    private Map<LocalDate, Boolean> exceptions() {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        for (Object row : rows("select day, working from organisation.calendar_exception")) {
            Object[] columns = (Object[]) row;
            exceptions.put(date(columns[0]), (Boolean) columns[1]);
        }
        return exceptions;
    }

    private List<?> rows(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }

    private static LocalDate date(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }
}
