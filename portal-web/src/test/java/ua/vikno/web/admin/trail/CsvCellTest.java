package ua.vikno.web.admin.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Clocks;
import ua.vikno.web.CsvCell;

class CsvCellTest {

    private static final Clock MIDNIGHT = Clock.fixed(Instant.parse("2026-11-24T22:30:00Z"), Clocks.KYIV);

    @Test
    void quotesAreDoubledAndLinesStayInTheCell() {
        assertEquals("\"a \"\"b\"\"\nc\"", CsvCell.of("a \"b\"\nc"));
    }

    @Test
    void nothingBecomesAFormula() {
        assertEquals("\"'=1+1\"", CsvCell.of("=1+1"));
        assertEquals("\"'@cmd\nx\"", CsvCell.of("@cmd\nx"));
        assertEquals("\"01-28\"", CsvCell.of("01-28"));
    }

    @Test
    void theLastSevenDaysOfKyivAreAskedWhereNothingIs() {
        TrailChoices choices = TrailChoices.of(name -> Optional.empty(), MIDNIGHT);
        assertEquals(LocalDate.of(2026, 11, 25), choices.until());
        assertEquals(LocalDate.of(2026, 11, 19), choices.from());
    }

    @Test
    void badDaysAreAsIfNotTyped() {
        Map<String, String> typed = Map.of("from", "2026-13-45", "until", "+999999999-01-01", "actor", "я".repeat(500));
        TrailChoices choices = TrailChoices.of(name -> Optional.ofNullable(typed.get(name)), MIDNIGHT);
        assertEquals(LocalDate.of(2026, 11, 25), choices.until());
        assertEquals(100, choices.actor().length());
    }
}
