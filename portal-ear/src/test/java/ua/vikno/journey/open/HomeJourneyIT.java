package ua.vikno.journey.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** The first page: a search, the main tasks, spheres and offices, and nothing that does not stand yet. */
class HomeJourneyIT extends JourneyTest {

    @AtBothWidths
    void showsWhatPeopleComeFor(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/");
            Page page = visitor.page();
            assertThat(page.locator("h1")).hasText(Pattern.compile("Послуги міста в.одному вікні"));
            assertThat(page.locator(".lead")).containsText("271 послуга");
            assertThat(page.locator(".window a")).hasCount(4);
            assertThat(page.locator(".spheres a")).hasCount(35);
            assertThat(page.locator(".office-card")).hasCount(3);
            assertThat(page.locator(".office-card").first()).containsText("8:00");
            visitor.checkPage("home");
        }
    }

    @AtBothWidths
    void speaksEnglish(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/en");
            Page page = visitor.page();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("h1")).hasText("City services in one window");
            assertThat(page.locator(".office-card").first()).containsText("Main Office");
            visitor.checkPage("home-en");
        }
    }

    @AtBothWidths
    void searchesFromTheFirstFieldWithoutScripts(Width width) {
        try (Journey visitor = journeyWithoutScripts(width)) {
            visitor.go("/");
            Page page = visitor.page();
            page.getByLabel("Яка послуга вам потрібна?").fill("викопіюваня з плану");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Знайти"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("/search\\?q="));
            assertThat(page.locator(".svc h3").first()).hasText("Надання викопіювання з плану міста");
        }
    }
}
