package ua.vikno.organisation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ua.vikno.organisation.Term.Unit;

/**
 * Counts terms over working days and stopped clocks. The day a term starts on is not counted. A day counts when the clock runs at
 * its end: the day of a stop does not, the day the clock starts again does (law 2073-IX art. 64), and a stop within one day
 * costs nothing. A term in calendar days that would end on a day off ends on the next working day; what comes on a day off is
 * treated as come on the next working day.
 */
final class TermCount {

    private final WorkingDays days;
    private final List<Span> stops;

    /** A stop by the clock of Kyiv. */
    record Span(LocalDateTime from, LocalDateTime until) {

        boolean covers(LocalDateTime at) {
            return !at.isBefore(from) && at.isBefore(until);
        }

        boolean coversTheEndOf(LocalDate day) {
            LocalDateTime midnight = day.plusDays(1).atStartOfDay();
            return from.isBefore(midnight) && !until.isBefore(midnight);
        }
    }

    TermCount(WorkingDays days, List<Span> stops) {
        this.days = days;
        this.stops = stops.stream().sorted(Comparator.comparing(Span::from)).toList();
    }

    /** The last day of a term. */
    LocalDate lastDay(LocalDateTime start, Term term) {
        LocalDate first = start.toLocalDate();
        return switch (term.unit()) {
            case WORKING_DAY -> after(first, term.amount(), day -> days.isWorking(day) && runsAtEndOf(day));
            case CALENDAR_DAY -> workingAndRunning(after(first, term.amount(), this::runsAtEndOf));
            case SAME_DAY -> workingAndRunning(first);
            case HOUR -> hoursAfter(start, term.amount()).toLocalDate();
        };
    }

    /** The moment a term has passed: midnight after its last day, or the hour itself. */
    LocalDateTime end(LocalDateTime start, Term term) {
        return term.unit() == Unit.HOUR
                ? hoursAfter(start, term.amount())
                : lastDay(start, term).plusDays(1).atStartOfDay();
    }

    private static LocalDate after(LocalDate first, int amount, Predicate<LocalDate> counts) {
        LocalDate day = first;
        for (int left = amount; left > 0; ) {
            day = day.plusDays(1);
            if (counts.test(day)) {
                left--;
            }
        }
        return day;
    }

    private LocalDate workingAndRunning(LocalDate day) {
        LocalDate last = days.workingOn(day);
        while (!runsAtEndOf(last)) {
            last = days.workingAfter(last);
        }
        return last;
    }

    private boolean runsAtEndOf(LocalDate day) {
        return stops.stream().noneMatch(stop -> stop.coversTheEndOf(day));
    }

    private LocalDateTime hoursAfter(LocalDateTime start, int hours) {
        LocalDateTime at = running(start.truncatedTo(ChronoUnit.SECONDS));
        for (long seconds = hours * 3600L; ; ) {
            LocalDateTime pause = nextPause(at);
            long until = ChronoUnit.SECONDS.between(at, pause);
            if (seconds <= until) {
                return at.plusSeconds(seconds);
            }
            seconds -= until;
            at = running(pause);
        }
    }

    /** This moment, or the next one of a working day at which no stop lasts. */
    private LocalDateTime running(LocalDateTime moment) {
        LocalDateTime at = moment;
        while (true) {
            LocalDateTime asked = at;
            Optional<Span> stop = stops.stream().filter(it -> it.covers(asked)).findFirst();
            if (stop.isPresent()) {
                at = stop.get().until();
            } else if (days.isWorking(at.toLocalDate())) {
                return at;
            } else {
                at = days.workingAfter(at.toLocalDate()).atStartOfDay();
            }
        }
    }

    /** Midnight, or a stop before it. */
    private LocalDateTime nextPause(LocalDateTime at) {
        LocalDateTime midnight = at.toLocalDate().plusDays(1).atStartOfDay();
        return stops.stream()
                .map(Span::from)
                .filter(from -> from.isAfter(at) && from.isBefore(midnight))
                .findFirst()
                .orElse(midnight);
    }
}
