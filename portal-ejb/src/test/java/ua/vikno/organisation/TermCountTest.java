package ua.vikno.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.vikno.organisation.WorkingDays.Holiday;
import ua.vikno.organisation.WorkingDays.Regime;

/** Terms over holidays, weekends, both regimes, the days regimes change, stopped clocks and the year's end. */
class TermCountTest {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    /** The holidays of КЗпП art. 73, martial law since 24 March 2022, imagined to end with the year 2029. */
    private static final WorkingDays DAYS = new WorkingDays(
            Map.of(
                    EVER,
                    Regime.ORDINARY,
                    LocalDate.of(2022, 3, 24),
                    Regime.MARTIAL_LAW,
                    LocalDate.of(2030, 1, 1),
                    Regime.ORDINARY),
            Stream.of("1-1", "3-8", "5-1", "5-8", "6-28", "7-15", "8-24", "10-1", "12-25")
                    .map(day -> day.split("-"))
                    .map(day -> new Holiday(Integer.parseInt(day[0]), Integer.parseInt(day[1]), EVER, null))
                    .toList(),
            Map.of());

    @ParameterizedTest
    @CsvFileSource(resources = "terms.csv", delimiter = '|', numLinesToSkip = 1)
    void endsOn(LocalDateTime start, String term, String stops, String last, String why) {
        TermCount count = new TermCount(DAYS, spans(stops));
        if (term.endsWith("H")) {
            assertEquals(LocalDateTime.parse(last), count.end(start, term(term)), why);
        } else {
            LocalDate day = LocalDate.parse(last);
            assertEquals(day, count.lastDay(start, term(term)), why);
            assertEquals(day.plusDays(1).atStartOfDay(), count.end(start, term(term)), why);
        }
    }

    @Test
    void aStopDoesNotEndBeforeItBegins() {
        Instant noon = Instant.parse("2026-11-20T12:00:00Z");
        assertThrows(IllegalArgumentException.class, () -> new Stop(noon, noon.minusSeconds(1)));
    }

    private static Term term(String written) {
        int amount = written.equals("S") ? 0 : Integer.parseInt(written.substring(0, written.length() - 1));
        return switch (written.charAt(written.length() - 1)) {
            case 'W' -> Term.workingDays(amount);
            case 'C' -> Term.calendarDays(amount);
            case 'H' -> Term.hours(amount);
            default -> Term.sameDay();
        };
    }

    private static List<TermCount.Span> spans(String written) {
        if (written == null) {
            return List.of();
        }
        return Stream.of(written.split(" "))
                .map(span -> span.split("/"))
                .map(span -> new TermCount.Span(LocalDateTime.parse(span[0]), LocalDateTime.parse(span[1])))
                .toList();
    }
}
