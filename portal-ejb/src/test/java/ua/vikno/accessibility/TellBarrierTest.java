package ua.vikno.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellBarrierTest {

    @Test
    void whatWasTypedIsCleaned() {
        TellBarrier told = new TellBarrier(" /services ", "Рядок\r\nще\u0000 один ", null, " a@b.ua ", "uk");
        assertEquals("/services", told.page());
        assertEquals("Рядок\nще один", told.words());
        assertEquals("", told.name());
        assertEquals("a@b.ua", told.email());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hanna@example.org", "o'brien.x+y@mail.example.com.ua"})
    void anAddressOrNoneIsTaken(String email) {
        assertTrue(email.matches(TellBarrier.EMAIL_OR_NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@b",
                "a b@c.ua",
                ".a@b.ua",
                "a..b@c.ua",
                "a@b.ua,c@d.ua",
                "a@b.ua\nBcc: c@d.ua",
                "<a@b.ua>",
                "ганна@example.org",
                "a@-b.ua"
            })
    void whatNoServerTakesIsNot(String email) {
        assertFalse(email.matches(TellBarrier.EMAIL_OR_NONE));
    }
}
