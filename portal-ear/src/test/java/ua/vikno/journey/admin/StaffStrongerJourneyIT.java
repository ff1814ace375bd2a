package ua.vikno.journey.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** Whose sign-in is too weak for their role is told so plainly, and comes in after a stronger one. */
@People("staff-zakhar")
class StaffStrongerJourneyIT extends JourneyTest {

    private static final String ZAKHAR = "Навчальний Захар Денисович";

    @AtBothWidths
    void aWeakSignInGivesNoRoleUntilAStrongerOne(Width width) {
        try (Journey clerk = journey(width)) {
            comeWeakly(clerk, "/office/inbox");
            assertThat(clerk.page().locator(".note.lit")).containsText("Увійдіть надійніше");
            clerk.checkPage("weak");
            clerk.page().getByText("Увійти надійніше").click();
            choose(clerk);
            assertThat(clerk.page()).hasURL(clerk.baseUrl() + "/office/inbox");
            assertThat(clerk.page().locator("h1")).hasText("Заявки з\u00A0порталу");
        }
    }

    @AtBothWidths
    void theEnglishPageLeadsBackToTheEnglishOne(Width width) {
        try (Journey clerk = journey(width)) {
            comeWeakly(clerk, "/en/office/cases");
            clerk.checkPage("weak-en");
            clerk.page().getByText("Sign in more securely").last().click();
            choose(clerk);
            assertThat(clerk.page()).hasURL(clerk.baseUrl() + "/en/office/cases");
        }
    }

    private static void comeWeakly(Journey clerk, String address) {
        clerk.go(address);
        clerk.page().locator("a.idp").first().click();
        choose(clerk);
        assertThat(clerk.page().locator(".note.lit")).isVisible();
        clerk.forgive(403);
    }

    private static void choose(Journey clerk) {
        clerk.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(ZAKHAR))
                .click();
    }
}
