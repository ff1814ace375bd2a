package ua.vikno.journey.my;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import ua.vikno.journey.Journey;

/**
 * A person without a mouse: Tab, arrows, Enter, Space and letters. Every stop on the way must show that it has the focus and must
 * not lie under something else (WCAG 2.4.7 and 2.4.11). Works in a browser without scripts too.
 */
final class Keyboard {

    private static final int FAR = 120;
    private static final int MOST_ANSWERS = 10;
    private static final String LEFT = "data-left";

    private static final String THERE = "there";

    /** Whether the focus is where it is wanted; else what is wrong with the stop: it has no mark, or no part of it is seen. */
    private static final String STOP = """
            (wanted) => {
              const at = document.activeElement;
              if (!at || at.matches('body, main')) return '';
              const mark = at.matches('.script .file-native') ? at.nextElementSibling : at.matches('.map-canvas')
                ? at.closest('.map-holder') : at;
              const style = getComputedStyle(mark);
              const name = at.outerHTML.slice(0, 160);
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1) return `no mark of the focus: ${name}`;
              const seen = [...mark.getClientRects()].some(({ left, right, top, bottom }) =>
                [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].some(([across, down]) => {
                  const there = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
                  return there && (mark.contains(there) || there.contains(mark) && there.matches('a, button, label, summary'));
                }));
              if (!seen) return `the focus cannot be seen: ${name}`;
              return at.matches(wanted) ? 'there' : '';
            }""";

    private final Page page;

    Keyboard(Journey journey) {
        this.page = journey.page();
    }

    /** Forward until the focus is on what the selector names. */
    Keyboard to(String selector) {
        return to(selector, "Tab");
    }

    /** Backward until the focus is on what the selector names. */
    Keyboard backTo(String selector) {
        return to(selector, "Shift+Tab");
    }

    private Keyboard to(String selector, String key) {
        for (int i = 0; i < FAR; i++) {
            String stop = (String) page.evaluate(STOP, selector);
            if (stop.equals(THERE)) {
                return this;
            }
            assertEquals("", stop, page.url());
            press(key);
        }
        return fail("The keyboard does not reach " + selector + " at " + page.url());
    }

    /** To the input of this name. */
    Keyboard input(String name) {
        return to("[name='" + name + "']");
    }

    /** Goes to an input and types over what stands in it, which Tab has marked. */
    Keyboard type(String name, String text) {
        input(name).press("Delete");
        return keys(text);
    }

    Keyboard keys(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** One answer of several: Tab comes to the chosen or the first, arrows choose another. */
    Keyboard choose(String name, String value) {
        input(name);
        Locator wanted = page.locator("[name='" + name + "'][value='" + value + "']");
        if (page.locator("[name='" + name + "']:checked").count() == 0) {
            press("Space");
        }
        for (int i = 0; i < MOST_ANSWERS && !wanted.isChecked(); i++) {
            press("ArrowDown");
        }
        assertThat(wanted).isChecked();
        assertThat(wanted).isFocused();
        return this;
    }

    Keyboard check(String name) {
        input(name).press("Space");
        assertThat(page.locator("[name='" + name + "']")).isChecked();
        return this;
    }

    /** Enter on a link or a button; another page has come. */
    Keyboard enter(String selector) {
        to(selector);
        page.evaluate("mark => document.documentElement.setAttribute(mark, '')", LEFT);
        press("Enter");
        assertThat(page.locator("html:not([" + LEFT + "])")).hasCount(1);
        page.waitForLoadState();
        skip();
        return this;
    }

    /** Past the head of the page by its first link, unless the page has put the focus somewhere. */
    private void skip() {
        if ((boolean) page.evaluate("() => document.activeElement === document.body")) {
            press("Tab");
            if (page.evaluate(STOP, ".skip").equals(THERE)) {
                press("Enter");
            }
        }
    }

    /** «Далі» and its like. */
    Keyboard button(String name) {
        return enter(".form-foot button[name=" + name + "]");
    }

    /** From the summary of what is wrong to the input, by its link. */
    Keyboard followError(String input) {
        to("#errors a").press("Enter");
        assertThat(page.locator(input)).isFocused();
        return this;
    }

    /** «Замовити» on the page of a service and the way through the sign-in. */
    Keyboard order(String code, String sub) {
        enter("main a[href='/my/apply/" + code + "']");
        enter("a.idp");
        enter("form:has([value='" + sub + "']) button");
        assertThat(page.locator("h1")).hasText("Перевірте, хто подає заяву");
        return this;
    }
}
