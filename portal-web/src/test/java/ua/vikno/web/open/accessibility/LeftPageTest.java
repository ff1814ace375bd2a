package ua.vikno.web.open.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeftPageTest {

    private static final String HOST = "portal.example:8080";

    @Test
    void isThePathWithoutWhatWasLookedFor() {
        assertEquals("/en/search", LeftPage.of("http://" + HOST + "/en/search?q=divorce#top", HOST));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "not an address",
                "mailto:a@b.ua",
                "http://elsewhere.example/services",
                "http://portal.example:8080.evil.example/x",
                "http://portal.example:8080@evil.example/x",
                "http://portal.example:8080//evil.example/x",
                "http://portal.example:8080",
                "http://portal.example:8080/accessibility/statement",
                "http://portal.example:8080/en/accessibility/report?sent=1"
            })
    void anythingElseIsLeftOut(String referer) {
        assertEquals("", LeftPage.of(referer, HOST));
    }

    @Test
    void withoutAHostNothingIsOurs() {
        assertEquals("", LeftPage.of("http://portal.example/", null));
    }
}
