package ua.vikno.journey.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** The portal looks as the visitor asked: four schemes, large text, wide spacing; all parts without a barrier in each. */
class LookJourneyIT extends JourneyTest {

    private static final String PARTS = "/demo/components?page=2";

    @AtBothWidths
    void everySchemeShowsAllPartsWithoutABarrier(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go(PARTS);
            visitor.checkPage("as-on-the-device");
            for (String scheme : List.of("Світлі", "Темні", "Чорне на білому", "Жовте на чорному")) {
                choose(visitor, scheme);
                visitor.checkPage(scheme.replace(' ', '-'));
            }
        }
    }

    @AtBothWidths
    void largeTextAndWideSpacingFitTheWindow(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go(PARTS);
            choose(visitor, "А 200 %", "Більші проміжки");
            assertThat(visitor.page().locator("html")).hasAttribute("data-size", "200");
            visitor.checkPage("large-and-wide");
        }
    }

    @AtBothWidths
    void theChoiceNeedsNoScriptAndReturnsToThePage(Width width) {
        try (Journey visitor = journeyWithoutScripts(width)) {
            visitor.go(PARTS);
            choose(visitor, "Жовте на чорному", "Без малюнків");
            assertEquals(visitor.baseUrl() + PARTS, visitor.page().url());
            assertThat(visitor.page().locator("html")).hasAttribute("data-theme", "hc-dark");
            assertThat(visitor.page().locator("html")).hasAttribute("data-images", "off");
            visitor.go("/en" + PARTS);
            assertThat(visitor.page().locator("html")).hasAttribute("data-theme", "hc-dark");
            visitor.page().locator(".look > summary").click();
            press(visitor, "Usual look");
            assertEquals(visitor.baseUrl() + "/en" + PARTS, visitor.page().url());
            assertThat(visitor.page().locator("html")).not().hasAttribute("data-theme", "hc-dark");
        }
    }

    /** The font's own U+02BC is 0.6 em wide; ours is as narrow as the right single quotation mark it was made from. */
    @AtBothWidths
    void theApostropheDoesNotTearWordsApart(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go(PARTS);
            Object difference = visitor.page().evaluate("""
                    async () => {
                      const line = document.createElement('canvas').getContext('2d');
                      const gaps = [];
                      for (const font of ['400 100px Plex', '600 100px Plex']) {
                        await document.fonts.load(font, 'об\\u02BCєкт об\\u2019єкт');
                        line.font = font;
                        gaps.push(line.measureText('об\\u02BCєкт').width - line.measureText('об\\u2019єкт').width);
                      }
                      return Math.max(...gaps.map(Math.abs));
                    }
                    """);
            assertEquals(0, ((Number) difference).doubleValue(), 0.5);
        }
    }

    private static void choose(Journey visitor, String... labels) {
        visitor.page().locator(".look > summary").click();
        for (String label : labels) {
            visitor.page()
                    .locator(".look-form label", new Page.LocatorOptions().setHasText(label))
                    .click();
        }
        press(visitor, "Застосувати");
    }

    private static void press(Journey visitor, String button) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
