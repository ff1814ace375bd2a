package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    private static final CaseNumber NUMBER = new CaseNumber("01", "28-13", 123, 2026);

    @Test
    void isWrittenAsOfficeServiceSequenceYear() {
        assertEquals("01-28-13-000123-2026", NUMBER.toString());
        assertEquals("01-28-13-1000000-2026", new CaseNumber("01", "28-13", 1_000_000, 2026).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-28-13-000123-2026", " 01-28-13-000123-2026 ", "01–28–13–000123–2026"})
    void isReadAsPeopleTypeIt(String typed) {
        assertEquals(NUMBER, CaseNumber.parse(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "000742",
                "01-28-13-000000-2026",
                "01-28-13-123-2026",
                "1-28-13-000123-2026",
                "01-28-13-000123-26",
                "01-28-13-000123-2026'--",
                "01-28-13-999999999999999-2026"
            })
    void isNotReadFromAnythingElse(String typed) {
        assertTrue(CaseNumber.parse(typed).isEmpty());
    }

    @Test
    void isNotReadFromNothingOrFromABook() {
        assertTrue(CaseNumber.parse(null).isEmpty());
        assertTrue(CaseNumber.parse("1-".repeat(10_000)).isEmpty());
    }

    @Test
    void countsFromOne() {
        assertThrows(IllegalArgumentException.class, () -> new CaseNumber("01", "28-13", 0, 2026));
    }

    @Test
    void isCountedForAnOfficeAServiceAndAYear() {
        assertEquals("case:01:28-13:2026", CaseNumber.counter("01", "28-13", 2026));
    }
}
