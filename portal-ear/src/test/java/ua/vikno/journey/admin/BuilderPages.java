package ua.vikno.journey.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import ua.vikno.journey.Journey;

/** The form builder as clerks use it; every click, choice and typed field counts as one action. */
final class BuilderPages {

    private final Journey journey;
    private final Page page;
    private int actions;

    BuilderPages(Journey journey) {
        this.journey = journey;
        this.page = journey.page();
    }

    int actions() {
        return actions;
    }

    BuilderPages open(String code) {
        actions++;
        journey.go("/admin/services/" + code + "/form");
        return this;
    }

    /** A clean start, whatever a journey before has left; counts for nothing. */
    BuilderPages clean(String code) {
        journey.go("/admin/services/" + code + "/form");
        Locator discard = page.getByText("Викинути робочу копію");
        if (discard.count() > 0) {
            discard.click();
            page.locator("button[value=discard]").click();
            toast("викинуто");
        }
        return this;
    }

    BuilderPages press(String button) {
        actions++;
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    BuilderPages follow(String link) {
        actions++;
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    BuilderPages type(String input, String text) {
        actions++;
        page.locator("main [name='" + input + "']").first().fill(text);
        return this;
    }

    BuilderPages choose(String input, String label) {
        actions++;
        page.locator("main select[name='" + input + "']").selectOption(label);
        return this;
    }

    BuilderPages reveal(String summary) {
        actions++;
        page.locator("main summary").getByText(summary).click();
        return this;
    }

    /** Several fields at once, as lines. */
    BuilderPages add(String kind, String... lines) {
        choose("kind", kind).type("labels", String.join("\n", lines)).press("Додати поля");
        return toast("Поля додано");
    }

    BuilderPages toast(String words) {
        assertThat(page.locator(".toast")).containsText(words);
        return this;
    }

    BuilderPages check(String title) {
        journey.checkPage(title);
        return this;
    }
}
