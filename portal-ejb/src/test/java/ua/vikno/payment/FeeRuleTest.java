package ua.vikno.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.vikno.kernel.Jsons.JSON;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.form.SampleForms;
import ua.vikno.kernel.Money;

/** What a form computed is what is due, to the kopiyka; nonsense is left to a clerk. */
class FeeRuleTest {

    private static final ServiceCode SERVICE = new ServiceCode("08-02");

    @ParameterizedTest
    @CsvSource({"20640, 20640", "1, 1", "99999999999, 99999999999", "16640.00, 16640", "2E4, 20000"})
    void wholeKopiykasAreTakenAsTheyAre(String computed, long kopiykas) {
        ExpectedFee fee = expected(computed);
        assertEquals(new Money(kopiykas), fee.amount());
        assertEquals(FeeSource.FORM, fee.source());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "16640.5", "0.1", "100000000000", "1E30"})
    void whatIsNoAmountIsToldByAClerk(String computed) {
        assertNull(expected(computed).amount());
    }

    @Test
    void nothingComputedIsFree() {
        assertTrue(expected("0").isFree());
    }

    private static ExpectedFee expected(String computed) {
        return new FeeRule()
                .expected(
                        SERVICE,
                        SampleForms.delivered("08-02"),
                        JSON.createObjectBuilder()
                                .add("fee", new BigDecimal(computed))
                                .build())
                .orElseThrow();
    }
}
