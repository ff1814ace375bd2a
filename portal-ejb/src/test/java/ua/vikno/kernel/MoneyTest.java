package ua.vikno.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "150|15000|150",
                "150,5|15050|150.5",
                "150.75|15075|150.75",
                "0,01|1|0.01",
                "1 234,50 грн|123450|1234.5",
                "₴166.40|16640|166.4",
                "1\u00A0000|100000|1000",
                "999999999,99|99999999999|999999999.99"
            })
    void isReadAsPeopleTypeItAndWrittenShortest(String typed, long kopiykas, String shortest) {
        Money money = Money.parse(typed).orElseThrow();
        assertEquals(kopiykas, money.kopiykas());
        assertEquals(shortest, money.shortest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "1,005",
                "1.2.3",
                "сто",
                "1e5",
                "0x10",
                "1000000000",
                "NaN",
                "∞",
                "1,",
                ",5",
                "١٢",
                "1;2",
                "грн"
            })
    void whatIsNoAmountIsRefused(String typed) {
        assertEquals(Optional.empty(), Money.parse(typed));
    }

    @Test
    void nothingAndNegativeAndTooMuchAreNoAmounts() {
        assertEquals(Optional.empty(), Money.parse(null));
        assertThrows(IllegalArgumentException.class, () -> new Money(-1));
        assertThrows(IllegalArgumentException.class, () -> new Money(Money.LARGEST + 1));
        assertThrows(ArithmeticException.class, () -> Money.ofHryvnias(new BigDecimal("0.005")));
    }

    /** Whatever way an amount goes through texts and decimals, it comes back to the kopiyka. */
    @Test
    void noKopiykaIsLostOnTheWay() {
        Random random = new Random(20261125);
        for (int i = 0; i < 200_000; i++) {
            long kopiykas = random.nextLong(1L << (1 + random.nextInt(36)));
            Money money = new Money(kopiykas);
            assertEquals(money, Money.ofHryvnias(money.hryvnias()));
            assertEquals(money, Money.parse(money.shortest()).orElseThrow());
            assertEquals(
                    money,
                    Money.parse(money.hryvnias().toPlainString().replace('.', ','))
                            .orElseThrow());
        }
    }
}
