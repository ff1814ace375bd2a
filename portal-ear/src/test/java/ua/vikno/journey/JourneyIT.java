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

    /** What was taken away or changed in a page that was good before. */
    @ParameterizedTest
    @CsvSource({
        "label, document.querySelector('main label').htmlFor = 'nobody'",
        "label, document.querySelector('main label').textContent = ' '",
        "button-name, document.querySelector('main form button').textContent = ''",
        "html-lang-valid, document.documentElement.lang = 'zz'",
        "document-title, document.title = ' '",
        "aria-roles, document.querySelector('main').role = 'perhaps'",
        "link-name, document.querySelector('body > header').innerHTML = '<a href=/></a>'",
        "button-name, document.querySelector('footer').innerHTML = '<button></button>'"
    })
    void findsWhatIsSpoilt(String rule, String spoil) {
        judged(rule, "() => { " + spoil + " }", "");
    }

    /** The good page was judged before: a page that was good is not judged again. */
    private void judged(String rule, String spoil, String with) {
        try (Journey anyone = journey(Width.DESK)) {
            anyone.go("/verify").checkPage("good");
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
