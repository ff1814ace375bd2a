package ua.vikno.journey;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judgement of pages for barriers can fail: each of these barriers, put into a good page, is found. */
class JourneyIT extends JourneyTest {

    @ParameterizedTest
    @CsvSource({
        "label, <input type='text'>",
        "button-name, <button type='button'></button>",
        "link-name, <a href='/'></a>",
        "list, <ul><p>Слова</p></ul>"
    })
    void findsABarrier(String rule, String barrier) {
        judged(rule, "html => document.querySelector('main').insertAdjacentHTML('beforeend', html)", barrier);
    }

    @Test
    void findsPaleWords() {
        judged("color-contrast", "color => document.querySelector('h1').style.color = color", "#bbb");
    }

    private void judged(String rule, String spoil, String with) {
        try (Journey anyone = journey(Width.DESK)) {
            anyone.go("/verify");
            anyone.page().evaluate(spoil, with);
            AssertionError found = assertThrows(AssertionError.class, () -> anyone.checkPage(rule));
            assertTrue(found.getMessage().contains(rule), found.getMessage());
        }
    }

    @Test
    void findsNoneInAGoodPage() {
        try (Journey anyone = journey(Width.DESK)) {
            anyone.go("/verify").checkPage("good");
        }
    }
}
