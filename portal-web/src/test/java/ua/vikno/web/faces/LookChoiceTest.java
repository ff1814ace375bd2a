package ua.vikno.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookChoiceTest {

    @Test
    void theChoiceSurvivesTheCookie() {
        LookChoice choice = new LookChoice("hc-dark", "200", "wide", "off");
        assertEquals(choice, LookChoice.parse(choice.format()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "___", "a_b_c_d", "dark", "\"><script>_150__"})
    void whatIsNotKnownMeansTheUsualLook(String cookie) {
        assertEquals("", LookChoice.parse(cookie).theme());
        assertEquals("", LookChoice.parse(cookie).spacing());
    }

    @Test
    void hundredPerCentIsTheUsualSize() {
        assertEquals(LookChoice.USUAL, new LookChoice("device", "100", null, null));
    }
}
