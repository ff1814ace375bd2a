package ua.vikno.journey.my;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** A citizen asks for the cabinet, is led through the identity provider and back to it, and leaves. */
@People("citizen-hanna")
class SignInJourneyIT extends JourneyTest {

    private static final String CITIZEN = "Навчальна Ганна Олексіївна";

    @AtBothWidths
    void leadsToWhatWasAskedForAndOut(Width width) {
        try (Journey citizen = journey(width)) {
            Page page = citizen.page();
            citizen.go("/my");
            assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
            citizen.checkPage("sign-in");
            citizen.chooseProvider();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            citizen.checkPage("provider");
            citizen.chooseDemoPerson(CITIZEN);
            assertThat(page).hasURL(Pattern.compile(".*/my$"));
            citizen.checkPage("cabinet");
            citizen.go("/my/profile").checkPage("profile");
            leave(page);
            citizen.go("/my");
            assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
        }
    }

    /** The button may stand in a menu that a small window keeps closed. */
    private static void leave(Page page) {
        page.navigate(page.url().replaceFirst("/my.*", "/sign-out"));
        page.locator("main form button[type=submit]").first().click();
        assertThat(page).not().hasURL(Pattern.compile(".*/my.*"));
    }
}
