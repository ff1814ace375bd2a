package ua.vikno.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    private static final String ACCOUNT = "UA679999990000001000000000001";

    @Test
    void isReadAsItStandsOnPaper() {
        Iban read = Iban.parse(" ua67 9999 9900 0000 1000 0000 0000 1\u00A0").orElseThrow();
        assertEquals(ACCOUNT, read.value());
        assertEquals("UA67 9999 9900 0000 1000 0000 0000 1".replace(' ', '\u00A0'), read.grouped());
        assertEquals("UA67…0001", read.toString());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "UA67999999000000100000000000",
                "UA6799999900000010000000000011",
                "PL67999999000000100000000000",
                "67999999000000100000000000001",
                "UA67999999000000100000000000A",
                "UA６799999900000010000000000001",
                "рахунок"
            })
    void whatHasAnotherShapeIsRefused(String typed) {
        assertEquals(Optional.of(Iban.Problem.SHAPE), Iban.problem(typed));
        assertThrows(IllegalArgumentException.class, () -> new Iban(typed));
    }

    /** Every slip of one digit and every swap of neighbours that differ is noticed: that is what the check digits are for. */
    @Test
    void everySlipOfOneDigitIsNoticed() {
        for (int i = 2; i < ACCOUNT.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String slip = ACCOUNT.substring(0, i) + digit + ACCOUNT.substring(i + 1);
                assertEquals(slip.equals(ACCOUNT), Iban.parse(slip).isPresent(), slip);
            }
        }
        assertEquals(Optional.of(Iban.Problem.CHECK_DIGITS), Iban.problem("UA769999990000001000000000001"));
    }

    @Test
    void theWholeNumberStaysOutOfLogs() {
        assertTrue(new Iban(ACCOUNT).toString().length() < 12);
    }
}
