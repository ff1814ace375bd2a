package ua.vikno.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.kernel.TaxNumber;

/** What was typed is known by its form, however it was spaced. */
class PersonKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3347330141 | TAX_NUMBER 3347330141",
                "33 4733 0141 | TAX_NUMBER 3347330141",
                "+380 67 123-45-67 | PHONE +380671234567",
                "(067) 123 45 67 | PHONE +380671234567",
                "380671234567 | PHONE +380671234567",
                "19850315-00011 | UNZR 19850315-00011",
                "1985031500011 | UNZR 19850315-00011",
                "04057287 | ORGANISATION 04057287",
                "0405 7287 | ORGANISATION 04057287",
                "32129 | ORGANISATION 00032129",
                "123456789 | PASSPORT 123456789",
                "АВ 123456 | PASSPORT АВ123456",
                "ab №123456 | PASSPORT АВ123456",
                "Hanna@Vikno.example | EMAIL hanna@vikno.example"
            })
    void isRead(String typed, String expected) {
        assertEquals(
                expected,
                PersonKey.read(typed).stream()
                        .map(key -> key.kind() + " " + key.value())
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Коваленко",
                "3347330142",
                "Липова 14",
                "12",
                "32855968",
                "@",
                "АВ12345",
                "0000000000000000",
                "+"
            })
    void isNone(String typed) {
        assertEquals(java.util.List.of(), PersonKey.read(typed));
    }

    @Test
    void neverTellsItsNumber() {
        assertEquals("[TAX_NUMBER]", PersonKey.read("3347330141").toString());
    }

    @Test
    void aSlipOfTheHandMakesValidNumbersOnly() {
        var alike = AlikeNumbers.of("3347330141", SubjectKind.SOLE_TRADER);
        assertFalse(alike.contains("3347330141"));
        assertTrue(alike.size() > 50, alike.size() + " numbers");
        alike.forEach(number -> assertTrue(TaxNumber.problem(number).isEmpty(), number));
        assertTrue(alike.stream().anyMatch(number -> number.startsWith("334733104")), "two neighbours swapped");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "м. Навчальне, вул. Липова, буд. 17, кв. 4 | lipova | 17",
                "39600, Полтавська обл., м. Навчальне, Млинський узвіз, 4/2 | mlinskii | 4/2",
                "вулиця Липова 17 | lipova | 17",
                "Липова 14 | lipova | 14",
                "с. Піщане, Шкільна, 3-А | wkilna | 3а",
                "Липова | lipova | ''"
            })
    void anAddressIsTakenApart(String address, String street, String house) {
        assertEquals(new ResidenceWords(street, house), ResidenceWords.of(address));
    }
}
