package ua.vikno.journey.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** The page of a service: what is known, what is not known yet, and the way to order it. */
class ServiceJourneyIT extends JourneyTest {

    @AtBothWidths
    void tellsAboutTheExtractAndLeadsToOrderingIt(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/services/28-13");
            Page page = visitor.page();
            assertThat(page.locator("h1")).hasText("Надання викопіювання з плану міста");
            assertThat(page.locator(".facts-line")).containsText("до 10 робочих днів");
            assertThat(page.locator(".facts-line")).containsText("безоплатно");
            assertThat(page.locator(".steps-n li")).hasCount(4);
            assertThat(page.locator(".order .price")).hasText("Безоплатно");
            assertThat(page.locator(".order")).containsText(Pattern.compile("не пізніше \\d{1,2}.[а-яіїє]+.\\d{4}"));
            assertThat(page.locator("a[href='/my/apply/28-13']").first()).hasText("Замовити онлайн");
            page.getByText("Коли можуть відмовити").click();
            assertThat(page.locator(".acc[open]").last()).containsText("стаття 43");
            visitor.checkPage("service");
        }
    }

    @AtBothWidths
    void offersNoOrderWhereThereIsNone(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/services/01-11");
            Page page = visitor.page();
            assertThat(page.locator(".facts-line")).containsText("уточнюється");
            assertThat(page.locator("a[href^='/my/apply/']")).hasCount(0);
            assertThat(page.locator(".order")).containsText("відділенні");
            visitor.checkPage("service-at-a-desk");
        }
    }

    @AtBothWidths
    void speaksEnglish(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/en/services/28-13");
            Page page = visitor.page();
            assertThat(page.locator("h1")).hasText("Extract from the city plan");
            assertThat(page.locator("a[href='/en/my/apply/28-13']").first()).hasText("Order online");
            visitor.checkPage("service-en");
        }
    }

    @AtBothWidths
    void isReadWithoutScripts(Width width) {
        try (Journey visitor = journeyWithoutScripts(width)) {
            visitor.go("/services/28-13");
            Page page = visitor.page();
            page.getByText("Правові підстави").click();
            assertThat(page.locator(".acc[open]").last()).containsText("Закон України № 3038-VI");
            visitor.picture("service-without-scripts");
        }
    }

    @AtBothWidths
    void knowsNoOtherCodes(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/services/99-99", 404);
            visitor.go("/services/" + "9".repeat(3_000), 404);
            visitor.go("/services/%3Cscript%3E", 404);
            visitor.checkPage("no-such-service");
        }
    }
}
