package ua.vikno.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxNumberTest {

    @ParameterizedTest
    @CsvSource({
        "3347301232, 1991-08-24, MALE",
        "3112004579, 1985-03-15, MALE",
        "3944700025, 2008-01-01, FEMALE",
        "2228099995, 1960-12-31, MALE"
    })
    void tellsBirthDateAndSex(String value, LocalDate birthDate, Sex sex) {
        TaxNumber number = new TaxNumber(value);
        assertEquals(birthDate, number.birthDate());
        assertEquals(sex, number.sex());
    }

    @Test
    void isShownMasked() {
        TaxNumber number = new TaxNumber("3347301232");
        assertEquals("33•••••232", number.masked());
        assertEquals("33•••••232", number.toString());
    }

    @Test
    void isReadWithSpaces() {
        assertEquals(
                "3347301232",
                TaxNumber.parse(" 33473 01232\u00A0").orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "334730123", "33473012322", "334730123A", "３３４７３０１２３２"})
    void needsTenDigits(String typed) {
        assertEquals(Optional.of(TaxNumber.Problem.LENGTH), TaxNumber.problem(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3347301233", "3347301322", "0000000000", "0000000017"})
    void needsItsCheckDigitAndABirthDate(String typed) {
        assertEquals(Optional.of(TaxNumber.Problem.CHECK_DIGIT), TaxNumber.problem(typed));
        assertThrows(IllegalArgumentException.class, () -> new TaxNumber(typed));
    }

    @Test
    void nothingTypedIsNoNumber() {
        assertEquals(Optional.empty(), TaxNumber.parse(null));
    }
}
