package ua.vikno.journey.my;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import ua.vikno.journey.Journey;

/** The pages of any service's form, by mouse and by keyboard. */
final class FormPages {

    private static final int FAR = 80;

    private final Journey journey;
    private final Page page;

    private FormPages(Journey journey) {
        this.journey = journey;
        this.page = journey.page();
    }

    /** «Замовити» a service, signing in on the way as this person, from the first step. */
    static FormPages begin(Journey journey, String person, String code) {
        journey.go("/my/apply/" + code);
        journey.page().locator("a.idp").first().click();
        journey.chooseDemoPerson(person);
        journey.page().waitForURL("**/my/apply/" + code + "/*?step=*");
        FormPages form = new FormPages(journey);
        return form.page.url().endsWith("step=1") ? form : form.step(1);
    }

    Page page() {
        return page;
    }

    String draft() {
        return page.url().replace(journey.baseUrl(), "").replaceAll("\\?.*", "").replaceFirst("^/en", "");
    }

    FormPages step(int number) {
        journey.go(draft() + "?step=" + number);
        return this;
    }

    Locator input(String name) {
        return page.locator("[name='" + name + "']");
    }

    FormPages type(String name, String value) {
        input(name).fill(value);
        return this;
    }

    FormPages check(String name, String value) {
        page.locator("[name='" + name + "'][value='" + value + "']").check();
        return this;
    }

    FormPages next() {
        page.locator(".form-foot button[name=next]").click();
        return this;
    }

    FormPages press(String button) {
        page.locator("button[name=" + button + "]:visible").last().click();
        return this;
    }

    /** What stands outside the page as it is wide and high; nothing should. */
    List<?> beyondTheEdge() {
        return (List<?>) page.evaluate("""
                () => {
                  const { clientWidth } = document.documentElement;
                  const bottom = document.body.getBoundingClientRect().bottom + 1;
                  return [...document.body.querySelectorAll('*')]
                    .map((part) => [part, part.getBoundingClientRect()])
                    .filter(([, box]) => box.width && (box.right > clientWidth + 1 || box.bottom > bottom))
                    .map(([part, box]) => `${part.outerHTML.slice(0, 120)} ${Math.round(box.right)} ${Math.round(box.bottom)}`);
                }""");
    }

    /** By keyboard alone: forward until the input has the focus. */
    FormPages tabTo(String name) {
        for (int i = 0; i < FAR; i++) {
            if (name.equals(page.evaluate("() => document.activeElement?.name ?? ''"))) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        assertTrue(false, "The keyboard does not reach " + name);
        return this;
    }

    FormPages keys(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** «Далі» by keyboard: reached by Tab, pressed by Enter; the next page has come. */
    FormPages pressNext() {
        tabTo("next");
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() == 200,
                () -> page.keyboard().press("Enter"));
        page.waitForLoadState();
        assertThat(page.locator("h1")).isVisible();
        return this;
    }
}
