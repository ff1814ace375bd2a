package ua.vikno.journey.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** Whoever looks for the centre's data finds the sets and their files from the foot of any page. */
class OpenDataJourneyIT extends JourneyTest {

    @AtBothWidths
    void theSetsStandOnOnePage(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/").page().locator(".foot a[href='/open-data']").click();
            assertThat(visitor.page().locator("h1")).hasText("Відкриті дані");
            assertThat(visitor.page().locator("a[href='/open-data/services.csv']"))
                    .isVisible();
            assertThat(visitor.page().locator("a[href='/api/v1/openapi']")).isVisible();
            visitor.checkPage("open-data");
            visitor.go("/en/open-data");
            assertThat(visitor.page().locator("h1")).hasText("Open data");
            visitor.checkPage("open-data-en");
        }
    }
}
