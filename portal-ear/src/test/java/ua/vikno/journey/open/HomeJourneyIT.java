package ua.vikno.journey.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** The first page anyone meets: in both languages, with a search that leads to the services. */
class HomeJourneyIT extends JourneyTest {

    @AtBothWidths
    void greetsInBothLanguages(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/");
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "uk");
            assertThat(visitor.page().locator("h1")).isVisible();
            visitor.checkPage("home");
            visitor.go("/en");
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
            visitor.checkPage("home-en");
        }
    }

    @AtBothWidths
    void searchesTheServicesWithoutScripts(Width width) {
        try (Journey visitor = journeyWithoutScripts(width)) {
            visitor.go("/");
            Page page = visitor.page();
            page.locator("main input[name=q]").first().fill("28-13");
            page.locator("main input[name=q]").first().press("Enter");
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/services\\?.*q=28-13.*"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            visitor.picture("found");
        }
    }
}
