package ua.vikno.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0|firefox|windows",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36|chrome|linux",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/141.0 Safari/537.36 Edg/141.0|edge|windows",
                "Mozilla/5.0 (Linux; Android 14; SM-S911B) SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36|samsung|android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile/15E148 Safari/604.1|safari|iphone",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) CriOS/126.0 Mobile Safari/604.1|chrome|iphone",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.4 Safari/605.1.15|safari|mac",
                "curl/8.5.0|other|other",
                "''|other|other"
            })
    void isSaidInTwoWords(String userAgent, String browser, String system) {
        assertEquals(new BrowserKind(browser, system), BrowserKind.of(userAgent));
    }

    @Test
    void nothingAndNonsenseAreUnknown() {
        assertEquals(BrowserKind.UNKNOWN, BrowserKind.of(null));
        assertEquals(BrowserKind.UNKNOWN, BrowserKind.of("Firefox".repeat(1_000)));
    }
}
