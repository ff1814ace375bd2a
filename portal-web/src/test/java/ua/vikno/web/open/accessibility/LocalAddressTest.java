package ua.vikno.web.open.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/a\r\nSet-Cookie: x=y",
                "javascript:alert(1)",
                "services",
                "/послуги"
            })
    void anythingThatMayLeadElsewhereBecomesTheHomePage(String address) {
        assertEquals("/", LocalAddress.of(address, "/"));
    }

    @Test
    void anAddressOfThePortalIsKeptWithItsQuery() {
        String address = "/en/services?q=%D0%BF%D0%BB%D0%B0%D0%BD&page=2";
        assertEquals(address, LocalAddress.of(address, "/"));
    }
}
