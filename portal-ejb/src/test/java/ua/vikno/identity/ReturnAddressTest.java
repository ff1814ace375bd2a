package ua.vikno.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/my",
                "/my/apply/28-13?step=2",
                "/en/my/applications/000742",
                "/services?q=%D1%97",
                "/?a=//b"
            })
    void leadsWithinThePortal(String asked) {
        assertEquals(asked, ReturnAddress.parse(asked).orElseThrow().path());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "my",
                "//evil.example",
                "/\\evil.example",
                "/\\/evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                " /my",
                "/my\r\nSet-Cookie: a=b",
                "/my\t",
                "/\t/evil.example",
                "/my\\..\\x",
                "/їжак",
                "/sign-in",
                "/sign-in?to=/my",
                "/en/sign-out",
                "/sign-in/callback?code=1"
            })
    void neverLeadsElsewhereNorInACircle(String asked) {
        assertEquals(Optional.empty(), ReturnAddress.parse(asked));
    }

    @Test
    void isNotEndless() {
        assertEquals(Optional.empty(), ReturnAddress.parse("/" + "a".repeat(1000)));
    }

    @Test
    void knowsLanguageAndAudience() {
        assertTrue(new ReturnAddress("/en/office").isEnglish());
        assertTrue(new ReturnAddress("/en/office").isForStaff());
        assertTrue(new ReturnAddress("/office/inbox?page=2").isForStaff());
        assertEquals(false, new ReturnAddress("/english").isEnglish());
        assertEquals(false, new ReturnAddress("/offices").isForStaff());
    }
}
