package ua.vikno.journey.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** Somebody whose child was born answers questions, also without scripts, and gets the services in order. */
class SituationJourneyIT extends JourneyTest {

    @AtBothWidths
    void answersLeadToServices(Width width) {
        try (Journey visitor = journey(width)) {
            Page page = visitor.go("/").page();
            page.locator("a[href='/situations']").first().click();
            visitor.checkPage("situations");
            page.locator("main a[href='/situations/birth']").click();
            assertThat(page.locator(".steps-n > li")).hasCount(8);
            visitor.checkPage("birth");
            page.locator("[name=way][value=once]").check();
            page.locator("[name=alone][value=no]").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Показати мої послуги"))
                    .click();
            assertThat(page.locator(".steps-n > li").first()).containsText("єМалятко");
            assertThat(page.locator(".steps-n > li")).hasCount(3);
            assertThat(page.locator("[name=way][value=once]")).isChecked();
            assertThat(page.locator("main")).containsText("Не на всі питання є відповідь");
            visitor.checkPage("birth-answered");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Послуги цієї ситуації в переліку з фільтрами"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("/services\\?situation=birth$"));
            assertThat(page.locator("#found")).hasText("Знайдено 8 послуг");
            visitor.go("/en/situations/birth?way=%3Cscript%3E&page=-1").checkPage("birth-en");
            visitor.go("/situations/no-such", 404);
        }
    }

    @AtBothWidths
    void withoutScriptsTheSame(Width width) {
        try (Journey visitor = journeyWithoutScripts(width)) {
            Page page = visitor.go("/situations/passport").page();
            page.locator("[name=kind][value=foreign]").check();
            page.locator("[name=why][value=lost]").check();
            page.locator("main form button").click();
            assertThat(page.locator(".steps-n > li")).hasCount(1);
            assertThat(page.locator(".steps-n > li")).containsText("замість втраченого");
        }
    }
}
