package ua.vikno.journey.my;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** A person sees where they are signed in, leaves another browser from here, and uses a computer that is not theirs. */
@People("citizen-kateryna")
class SessionsJourneyIT extends JourneyTest {

    private static final String KATERYNA = "Навчальна Катерина Миколаївна";
    private static final String YULIIA = "Навчальна Юлія Сергіївна";

    @AtBothWidths
    void aForgottenBrowserIsLeftFromHere(Width width) {
        try (Journey forgotten = journey(width);
                Journey citizen = journey(width)) {
            forgotten.signInAsCitizen(KATERYNA);
            whatWasTypedTooLateIsNotLost(forgotten);
            citizen.signInAsCitizen(KATERYNA);
            citizen.go("/my/profile");
            citizen.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Переглянути входи"))
                    .click();
            assertThat(citizen.page().locator("h1")).hasText("Мої входи");
            assertThat(citizen.page().locator("main")).containsText("Chrome, Linux");
            assertThat(citizen.page().locator("main")).containsText("цей вхід");
            citizen.checkPage("sessions");
            button(citizen, "Завершити всі інші входи").click();
            assertThat(citizen.page().locator("main [role=status]")).hasText("Усі інші входи завершено.");
            citizen.checkPage("sessions-ended");
            forgotten.go("/my");
            assertThat(forgotten.page().locator("h1")).hasText("Увійдіть, щоб продовжити");
            citizen.go("/en/my/sessions").checkPage("sessions-en");
        }
    }

    private void whatWasTypedTooLateIsNotLost(Journey forgotten) {
        forgotten.go("/my/profile").page().locator("[name=phone]").fill("067 000 41 99");
        halfAnHourPasses();
        button(forgotten, "Зберегти").click();
        assertThat(forgotten.page().locator("h1")).hasText("Увійдіть, щоб продовжити");
        forgotten.chooseProvider().chooseDemoPerson(KATERYNA);
        assertThat(forgotten.page()).hasURL(forgotten.baseUrl() + "/my/unsent");
        forgotten.checkPage("unsent");
        forgotten.go("/en/my/unsent").checkPage("unsent-en");
        forgotten.go("/my/unsent");
        forgotten.page().locator("main button[type=submit]").focus();
        forgotten.page().keyboard().press("Enter");
        assertThat(forgotten.page().locator("[name=phone]")).hasValue("+380670004199");
        assertThat(forgotten.page().locator("main [role=status]")).isVisible();
    }

    private void halfAnHourPasses() {
        try (Connection connection = portal().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update identity.session set created = created - interval '31 minutes',"
                    + " seen = seen - interval '31 minutes' where ended is null"
                    + " and account in (select id from identity.account where given_name = 'Катерина')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @AtBothWidths
    void staffSeeTheirSessionsToo(Width width) {
        try (Journey editor = journey(width)) {
            editor.go("/sign-in?staff=1&to=/my/sessions").chooseProvider().chooseDemoPerson(YULIIA);
            assertThat(editor.page().locator("h1")).hasText("Мої входи");
            editor.checkPage("sessions-of-staff");
        }
    }

    @AtBothWidths
    void withoutScriptsOneIsEnded(Width width) {
        try (Journey other = journey(width);
                Journey citizen = journeyWithoutScripts(width)) {
            other.signInAsCitizen(KATERYNA);
            citizen.signInAsCitizen(KATERYNA);
            citizen.go("/my/sessions");
            citizen.page().locator("button[name=end]").first().click();
            assertThat(citizen.page().locator("main [role=status]")).hasText("Вхід завершено.");
            citizen.picture("ended");
        }
    }

    @AtBothWidths
    void aSharedComputerKeepsNothing(Width width) {
        try (Journey guest = journey(width)) {
            guest.go("/sign-in");
            guest.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Це чужий або спільний компʼютер"))
                    .click();
            assertThat(guest.page().locator("main")).containsText("Вийдемо самі через 5 хвилин");
            guest.checkPage("shared-sign-in");
            guest.chooseProvider().chooseDemoPerson(KATERYNA);
            Locator mark = guest.page().locator("header .shared");
            assertThat(mark).containsText("Спільний компʼютер");
            guest.checkPage("shared-cabinet");
            mark.getByRole(AriaRole.BUTTON).click();
            assertThat(guest.page().locator("h1")).hasText("Ви вийшли");
            assertTrue(guest.page().context().cookies(guest.baseUrl()).isEmpty());
            guest.go("/my");
            assertThat(guest.page().locator("h1")).hasText("Увійдіть, щоб продовжити");
        }
    }

    private static Locator button(Journey person, String name) {
        return person.page()
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
