package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vikno.organisation.Term;

class UrgencyTest {

    /** Submitted on Tuesday 17 November 2026 for ten working days: until 1 December, half of it gone on the 24th. */
    private static CaseTerm term() {
        return new CaseTerm(Term.workingDays(10), Instant.parse("2026-11-17T10:00:00Z"), LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-17, 2026-11-18, CALM",
        "2026-11-23, 2026-11-24, CALM",
        "2026-11-24, 2026-11-25, HALF",
        "2026-11-27, 2026-11-30, HALF",
        "2026-11-30, 2026-12-01, SOON",
        "2026-11-28, 2026-12-01, SOON",
        "2026-12-01, 2026-12-02, TODAY",
        "2026-12-02, 2026-12-03, OVERDUE"
    })
    void ofACaseUntilTheFirstOfDecember(LocalDate today, LocalDate next, Urgency expected) {
        assertEquals(expected, Urgency.of(term().halfOn(), term().ends(), today, next));
    }

    @Test
    void aClockThatHasStoodMovesHalfOfTheTermToo() {
        CaseTerm term = term();
        term.warn(Warning.LAST_DAYS);
        term.stop(Instant.parse("2026-11-19T08:00:00Z"));
        assertEquals(LocalDate.of(2026, 11, 18), term.countedFrom(LocalDate.of(2027, 3, 1)), "what was left that day");
        term.start(LocalDate.of(2026, 12, 4));
        assertEquals(LocalDate.of(2026, 11, 27), term.halfOn());
        assertEquals(LocalDate.of(2027, 3, 1), term.countedFrom(LocalDate.of(2027, 3, 1)));
        assertEquals(Warning.HALF, term.warned(), "the last days are warned of again, half is not");
    }

    @Test
    void aClockStoppedOnTheDayItStartedHasTheWholeTermLeft() {
        CaseTerm term = term();
        term.stop(Instant.parse("2026-11-17T14:00:00Z"));
        assertEquals(LocalDate.of(2026, 11, 17), term.countedFrom(LocalDate.of(2026, 11, 20)));
    }
}
