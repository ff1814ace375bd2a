package ua.vikno.journey.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** A mistyped address leads to a plain page with a way back, in the language of the address. */
class WrongAddressJourneyIT extends JourneyTest {

    @AtBothWidths
    void saysSoInPlainWords(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/no-such-page", 404);
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "uk");
            assertThat(visitor.page().locator("h1")).isVisible();
            visitor.checkPage("wrong-address");
            visitor.go("/en/no-such-page", 404);
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
            visitor.checkPage("wrong-address-en");
        }
    }
}
