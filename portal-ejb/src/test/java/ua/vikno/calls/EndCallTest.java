package ua.vikno.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be said at the end of a call, and of which days a journal is. */
class EndCallTest {

    @Test
    void whatIsMissingIsNamed() {
        assertEquals("kind", flaw(null, CallResult.DONE, "", ""));
        assertEquals("result", flaw(CallKind.OTHER, null, "", ""));
        assertEquals("note", flaw(CallKind.OTHER, CallResult.DONE, "я".repeat(501), ""));
        EndCall said = new EndCall(CallKind.OTHER, CallResult.DONE, null, " https://pbx.vikno.example/1 ");
        assertEquals("", said.note());
        assertEquals("https://pbx.vikno.example/1", said.recording());
    }

    /** A page shows the address as a link: what runs in a browser is none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,1",
                "//host/1",
                "file:///1",
                "pbx/1",
                "https:///1",
                "ht tp://x"
            })
    void onlyAddressesOfTheWebAreRecordings(String address) {
        assertEquals("recording", flaw(CallKind.OTHER, CallResult.DONE, "", address));
    }

    @ParameterizedTest
    @CsvSource({"'№ 01-28-13–000123-2026', 01-28-13-000123-2026", "' 000 742 ', 000742", "'', ''"})
    void numbersAreTakenAsTheyAreHeard(String typed, String read) {
        assertEquals(read, Callers.clean(typed));
    }

    @Test
    void aJournalIsOfADayToAYear() {
        LocalDate day = LocalDate.of(2026, 11, 17);
        assertThrows(CallUnfit.class, () -> new JournalQuery(1, day, day.minusDays(1), null, null));
        assertThrows(CallUnfit.class, () -> new JournalQuery(1, day, day.plusDays(366), null, null));
        assertEquals(day, new JournalQuery(1, day, day.plusDays(365), null, null).first());
    }

    private static String flaw(CallKind kind, CallResult result, String note, String recording) {
        return assertThrows(CallUnfit.class, () -> new EndCall(kind, result, note, recording))
                .field();
    }
}
