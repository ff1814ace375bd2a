package ua.vikno.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One field understands by itself what was typed. */
class SoughtTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Коваленко Ганна | NAME",
                "Липова 14 | ADDRESS",
                "вул. Липова | ADDRESS",
                "01-28-13-000123-2026 | CASE",
                "№ 01–28–13–000123–2026 | CASE",
                "3347330141 | NUMBER",
                "067 123 45 67 | NUMBER",
                "АВ123456 | NUMBER",
                "12345 | NUMBER",
                "04057287 | NUMBER",
                "ОСББ «Липова 14» | NAME",
                "тов вектор | NAME",
                "who@vikno.example | NUMBER"
            })
    void isUnderstood(String typed, SoughtAs as) {
        assertEquals(as, Sought.of(typed).tries().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\0", "\u00A0"})
    void nothingIsNothing(String typed) {
        assertEquals(List.of(), Sought.of(typed).tries());
    }

    @Test
    void latinLettersAreReadAsLooksAsKeysAndAsSounds() {
        assertTrue(Sought.of("Kovalenko").readings().contains(List.of("коваленко")));
        assertTrue(Sought.of("Rjdfktyrj").readings().contains(List.of("коваленко")));
        assertEquals(List.of(List.of("коваленко")), Sought.of("Коваленкo").readings());
    }

    @Test
    void organisationsAreMeantWithoutTheirFormAndWithTheirNumbers() {
        assertEquals(
                List.of(List.of("тов", "вектор"), List.of("вектор")),
                Sought.of("ТОВ \"Вектор\"").readings());
        assertEquals(
                List.of(List.of("школа", "14"), List.of("школа")),
                Sought.of("Школа № 14").readings());
        assertEquals(
                List.of(List.of("ліпова", "7"), List.of("осбб", "ліпова"), List.of("ліпова")),
                Sought.of("ОСББ Липова, 7").readings());
        assertEquals(List.of(List.of("тов")), Sought.of("ТОВ").readings());
    }

    @Test
    void initialsAndRepetitionsSayNothing() {
        assertEquals(
                List.of(List.of("коваленко")),
                Sought.of("Коваленко Г. О., коваленко").readings());
    }

    @Test
    void whatIsTooLongIsCut() {
        Sought sought = Sought.of("я".repeat(10_000) + " 1");
        assertEquals(Sought.LONGEST, sought.typed().length());
    }
}
