package ua.vikno.web.open.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesServletTest {

    @Test
    void readsWhatWasTyped() {
        assertEquals("вул. Обʼїзна, 5", AddressesServlet.readText("  вул. Обʼїзна, 5 "));
        assertEquals("", AddressesServlet.readText("   "));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"Липова\u0000", "Липова\n17", "\u001b[2J"})
    void refusesWhatNobodyTypes(String typed) {
        assertEquals("text", refusal(typed));
    }

    @Test
    void refusesTenThousandCharacters() {
        assertEquals("long", refusal("л".repeat(10_000)));
    }

    private static String refusal(String typed) {
        return assertThrows(BadQuestion.class, () -> AddressesServlet.readText(typed))
                .code();
    }
}
