package ua.vikno.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import ua.vikno.kernel.Clocks;

/** Working days and terms, by the law in force on each day. All days are Kyiv's. */
@Stateless
public class WorkingCalendar {

    @Inject
    Calendars calendars;

    @PermitAll
    public boolean isWorkingDay(LocalDate day) {
        return calendars.days().isWorking(day);
    }

    /** Whether everyone has the day off by law, whatever day of the week it is; weekends alone are not such days. */
    @PermitAll
    public boolean isHoliday(LocalDate day) {
        return calendars.days().isHoliday(day);
    }

    /** The day that many working days later; the starting day itself is not counted. */
    @PermitAll
    public LocalDate plusWorkingDays(LocalDate start, int workingDays) {
        return calendars.days().plus(start, workingDays);
    }

    /** Working days left from one day (not counted) to another (counted); negative once that day has passed. */
    @PermitAll
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return calendars.days().between(from, to);
    }

    /** The last day of a term that starts at a moment: «не пізніше …». */
    @PermitAll
    public LocalDate lastDay(Instant start, Term term) {
        return lastDay(start, term, List.of());
    }

    /**
     * The last day of a term whose clock stood meanwhile.
     *
     * @param stops when it stood; those that still last are not counted yet
     */
    @PermitAll
    public LocalDate lastDay(Instant start, Term term, List<Stop> stops) {
        return count(stops).lastDay(local(start), term);
    }

    /** The moment after which the term has passed: midnight that ends the last day, or the exact hour for terms in hours. */
    @PermitAll
    public Instant end(Instant start, Term term) {
        return end(start, term, List.of());
    }

    /** The moment after which a term has passed whose clock stood meanwhile. */
    @PermitAll
    public Instant end(Instant start, Term term, List<Stop> stops) {
        return count(stops).end(local(start), term).atZone(Clocks.KYIV).toInstant();
    }

    private TermCount count(List<Stop> stops) {
        List<TermCount.Span> spans = stops.stream()
                .map(stop -> new TermCount.Span(local(stop.from()), local(stop.until())))
                .toList();
        return new TermCount(calendars.days(), spans);
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, Clocks.KYIV);
    }
}
